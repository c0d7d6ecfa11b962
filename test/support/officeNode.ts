import { type Conversation, frameName } from '../../src/workbench/host/bootstrap';
import type { Channel } from '../../src/workbench/host/channel';
import type { Faults } from '../../src/workbench/host/faults';
import { type Session, startSession } from '../../src/workbench/host/session';
import type { FunctionCall, FunctionMetadata, FunctionResult } from '../../src/workbench/host/types';
import type { WorkbookPort } from '../../src/workbench/host/workbookPort';
import { memoryWorkbook } from '../../src/workbench/memory/memoryWorkbook';
import { officeJsFolder } from '../../src/workbench/server/serve';
import { openOfficeWindow, type OfficeWindow } from './officeWindow';

const ORIGIN = 'https://localhost';
const LOCALE = 'en-US';

export interface OfficeNodeOptions {
  /** Metadata of functions that have options or parameters worth telling; any other is known by its name alone. */
  readonly functions?: readonly FunctionMetadata[];
  readonly workbook?: WorkbookPort;
}

/** The real library in plain Node, in conversation with the real host. */
export interface OfficeNode {
  readonly window: OfficeWindow;
  readonly missing: readonly string[];
  readonly workbook: WorkbookPort;
  /** What is to go wrong: `faults.failAt(1, 'error')` lets the next sync fail. */
  readonly faults: Faults;
  /** `CustomFunctions.associate`. */
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  /** Calls associated functions as the grid does: through the library, both ways. */
  call(calls: readonly FunctionCall[], abandon?: AbortSignal): Promise<readonly FunctionResult[]>;
  close(): void;
}

/** Starts the library under the host, without a browser, and resolves once functions take calls. */
export async function createOfficeNode(options: OfficeNodeOptions = {}): Promise<OfficeNode> {
  const conversation: Conversation = { conversationId: 'node', controlId: 'control', hostOrigin: ORIGIN };
  const known = new Map((options.functions ?? []).map((metadata) => [metadata.name, metadata]));
  const workbook = options.workbook ?? memoryWorkbook();
  let receive: (text: string) => void = () => undefined;
  const channel: Channel = {
    // As between windows, nobody is called back before they have returned.
    post: (text) => void setImmediate(() => window.deliver(text)),
    listen: (listener) => (receive = listener),
    close: () => undefined,
  };
  const session: Session = startSession({
    channel,
    conversation,
    locale: LOCALE,
    functionNamed: (name) => known.get(name),
    workbook,
    pane: { visible: true, startState: 'Inactive' },
  });
  const window: OfficeWindow = openOfficeWindow({
    officeJs: officeJsFolder(process.cwd()),
    origin: ORIGIN,
    name: frameName(conversation, LOCALE),
    postToParent: (text) => void setImmediate(() => receive(text)),
  });
  await session.functions.whenReady;
  return {
    window,
    workbook,
    faults: session.faults,
    get missing() {
      return session.missing.list;
    },
    associate: (id, implementation) => {
      if (!known.has(id)) known.set(id, { name: id, description: '', helpUrl: '', parameters: [] });
      window.CustomFunctions.associate(id, implementation as (...args: unknown[]) => unknown);
    },
    call: (calls, abandon) => session.functions.call(calls, abandon),
    close: () => {
      session.close();
      window.close();
    },
  };
}
