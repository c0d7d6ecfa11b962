import { memoryWorkbook } from '../memory/memoryWorkbook';
import { type Conversation, frameName } from './bootstrap';
import { frameChannel } from './channel';
import { watchVisibility } from './events';
import { type Manifest, parseManifest } from './manifest';
import { type FunctionsJson, parseMetadata } from './metadata';
import type { PaneState } from './model/addinServices';
import { type Session, startSession } from './session';
import type { AddinHost, FunctionMetadata } from './types';
import type { WorkbookPort } from './workbookPort';

const LOCALE = 'en-US';
/** The permissions Excel on the web gives an add-in's frame. */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-modals allow-downloads';

/** Puts the add-in's pane into the container and resolves once its functions take calls. */
export async function connectAddin(
  container: HTMLElement,
  addinUrl: string,
  workbook: WorkbookPort = memoryWorkbook(),
): Promise<AddinHost> {
  const manifest = parseManifest(new DOMParser().parseFromString(await text(`${addinUrl}/manifest.xml`), 'text/xml'));
  const functions = parseMetadata(JSON.parse(await text(manifest.functionsUrl)) as FunctionsJson);
  const conversation: Conversation = {
    conversationId: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    hostOrigin: location.origin,
  };
  const byName = new Map(functions.map((entry) => [entry.name, entry]));
  const frame = paneFrame(manifest, conversation);
  const channel = frameChannel(frame, new URL(manifest.pageUrl).origin);
  const session = startSession({
    channel,
    conversation,
    locale: LOCALE,
    functionNamed: (name) => byName.get(name),
    workbook,
    pane: paneState(frame),
  });
  container.append(frame);
  await session.functions.whenReady;
  const unwatch = watchVisibility(frame, (entry) => session.tell([entry]));
  return addinHost(manifest, functions, session, frame, () => {
    unwatch();
    session.close();
    channel.close();
    frame.remove();
  });
}

function addinHost(
  manifest: Manifest,
  functions: readonly FunctionMetadata[],
  session: Session,
  frame: HTMLIFrameElement,
  close: () => void,
): AddinHost {
  return {
    displayName: manifest.displayName,
    namespace: manifest.namespace,
    commands: manifest.commands,
    functions,
    frame,
    get missing() {
      return session.missing.list;
    },
    faults: session.faults,
    call: (calls, abandon) => session.functions.call(calls, abandon),
    runCommand: async (id) => {
      const command = manifest.commands.find((candidate) => candidate.id === id);
      if (!command) throw new Error(`The manifest has no ribbon control ${id}`);
      if (command.functionName === undefined) frame.hidden = false;
      else await session.commands.run(command.id, command.functionName);
    },
    close,
  };
}

function paneFrame({ displayName, pageUrl }: Manifest, conversation: Conversation): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = frameName(conversation, LOCALE);
  frame.title = displayName;
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = pageUrl;
  return frame;
}

function paneState(frame: HTMLIFrameElement): PaneState {
  return {
    startState: 'Inactive',
    get visible() {
      return !frame.hidden;
    },
    set visible(visible) {
      frame.hidden = !visible;
    },
  };
}

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}
