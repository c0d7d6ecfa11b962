import { appContext } from './appContext';
import { BatchExecutor } from './batch';
import type { Conversation } from './bootstrap';
import type { Channel } from './channel';
import { RibbonCommands } from './commands';
import type { MessageEntry } from './events';
import { executeMethod } from './executeMethod';
import { Faults } from './faults';
import { FunctionsSession } from './functions';
import { MissingMembers } from './missing';
import { objectModel } from './model';
import type { PaneState } from './model/addinServices';
import { EventTargets, watchWorkbook } from './model/eventTargets';
import { processQuery } from './processQuery';
import { References } from './references';
import type { FunctionMetadata } from './types';
import type { WorkbookPort } from './workbookPort';
import { Wire } from './wire';

export interface SessionParts {
  readonly channel: Channel;
  readonly conversation: Conversation;
  readonly locale: string;
  /** The function of that name in upper case, without the namespace. */
  readonly functionNamed: (name: string) => FunctionMetadata | undefined;
  readonly workbook: WorkbookPort;
  readonly pane: PaneState;
}

/** The host's side of one add-in, over whatever channel. */
export interface Session {
  readonly commands: RibbonCommands;
  readonly functions: FunctionsSession;
  readonly missing: MissingMembers;
  /** Sends entries of the `richApiMessage` event. */
  readonly tell: (entries: readonly MessageEntry[]) => void;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** Stops telling of what happens in the workbook. */
  readonly close: () => void;
}

/** Starts to listen. The page may be loaded once this has returned. */
export function startSession(parts: SessionParts): Session {
  const { channel, conversation, locale, workbook, pane } = parts;
  const missing = new MissingMembers();
  const references = new References();
  const tell = (entries: readonly MessageEntry[]): void => wire.tell('richApiMessage', { ArrayData: entries });
  const functions = new FunctionsSession(parts.functionNamed, tell, missing);
  const commands = new RibbonCommands(() => wire);
  const events = new EventTargets();
  const faults = new Faults();
  const model = objectModel({ workbook, functions, pane, references, events });
  const executor = new BatchExecutor(model, references, missing);
  const wire: Wire = new Wire(
    channel,
    conversation,
    {
      ContextActivationManager_getAppContextAsync: () => appContext(conversation.controlId, locale, workbook.name),
      ContextActivationManager_notifyHost: () => null,
      executeMethod: executeMethod(processQuery(executor, workbook, faults), missing, commands),
    },
    missing,
  );
  const close = watchWorkbook(workbook, events, tell);
  return { commands, functions, missing, tell, faults, close };
}
