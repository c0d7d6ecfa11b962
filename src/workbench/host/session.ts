import { appContext } from './appContext';
import { BatchExecutor } from './batch';
import type { Conversation } from './bootstrap';
import type { Channel } from './channel';
import { RibbonCommands } from './commands';
import type { MessageEntry } from './events';
import { executeMethod } from './executeMethod';
import { FunctionsSession } from './functions';
import { MissingMembers } from './missing';
import { objectModel } from './model';
import type { PaneState } from './model/addinServices';
import { References } from './references';
import type { FunctionMetadata, WorkbookPort } from './types';
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
}

/** Starts to listen. The page may be loaded once this has returned. */
export function startSession(parts: SessionParts): Session {
  const { channel, conversation, locale, workbook, pane } = parts;
  const missing = new MissingMembers();
  const references = new References();
  const tell = (entries: readonly MessageEntry[]): void => wire.tell('richApiMessage', { ArrayData: entries });
  const functions = new FunctionsSession(parts.functionNamed, tell, missing);
  const commands = new RibbonCommands(() => wire);
  const executor = new BatchExecutor(objectModel({ workbook, functions, pane, references }), references, missing);
  const wire: Wire = new Wire(
    channel,
    conversation,
    {
      ContextActivationManager_getAppContextAsync: () => appContext(conversation.controlId, locale, workbook.name),
      ContextActivationManager_notifyHost: () => null,
      executeMethod: executeMethod(executor, missing, commands),
    },
    missing,
  );
  return { commands, functions, missing, tell };
}
