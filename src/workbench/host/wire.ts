import type { Conversation } from './bootstrap';
import type { Channel } from './channel';
import { complain } from './complain';
import {
  ActionType,
  event,
  HANDLING_FAILED,
  OPERATION_NOT_SUPPORTED,
  parseRequest,
  reply,
  type Request,
} from './envelope';
import type { MissingMembers } from './missing';

/** Answers one action of the library, such as `executeMethod`; at once, or later where it gives a promise. */
export type Action = (data: unknown) => unknown;

/** Events the host tells. Accepting another would promise what never comes. */
const EVENTS = new Set(['richApiMessage', 'appCommandInvoked']);

const ACCEPTED = { Error: 0 };
const REFUSED = { Error: OPERATION_NOT_SUPPORTED };

/** The host's end of the conversation: answers every request, tells events, knows which events are listened to. */
export class Wire {
  private readonly listenedTo = new Set<string>();
  private readonly awaiting = new Map<string, (() => void)[]>();

  constructor(
    private readonly channel: Channel,
    private readonly conversation: Conversation,
    private readonly actions: Readonly<Record<string, Action>>,
    private readonly missing: MissingMembers,
  ) {
    channel.listen((text) => {
      const request = parseRequest(text, conversation.conversationId);
      if (request) this.answer(request);
    });
  }

  /** Tells the add-in of an event it registered for. */
  tell(name: string, data: unknown): void {
    this.channel.post(event(name, this.conversation.conversationId, this.conversation.hostOrigin, data));
  }

  /** Resolves once the add-in listens to the event. */
  async listened(name: string): Promise<void> {
    if (this.listenedTo.has(name)) return;
    await new Promise<void>((resolve) => this.awaiting.set(name, [...(this.awaiting.get(name) ?? []), resolve]));
  }

  /** An unanswered request would leave the add-in waiting for ever, so a failing one is answered too. */
  private answer(request: Request): void {
    try {
      const data = this.dispatch(request);
      if (data instanceof Promise)
        data.then(
          (late) => this.post(request, late),
          (error: unknown) => this.fail(request, error),
        );
      else this.post(request, data);
    } catch (error) {
      this.fail(request, error);
    }
  }

  private post(request: Request, data: unknown): void {
    this.channel.post(reply(request, this.conversation.hostOrigin, data));
  }

  private fail(request: Request, error: unknown): void {
    complain(error);
    this.channel.post(reply(request, this.conversation.hostOrigin, null, HANDLING_FAILED));
  }

  private dispatch({ _actionType, _actionName, _data }: Request): unknown {
    if (_actionType === ActionType.registerEvent) return this.register(_actionName);
    if (_actionType === ActionType.unregisterEvent) {
      this.listenedTo.delete(_actionName);
      return ACCEPTED;
    }
    const action = this.actions[_actionName];
    if (!action) throw new Error(this.missing.note(_actionName));
    return action(_data);
  }

  private register(name: string): unknown {
    if (!EVENTS.has(name)) {
      this.missing.note(`The event ${name}`);
      return REFUSED;
    }
    this.listenedTo.add(name);
    // What those who wait then say must not overtake this reply.
    queueMicrotask(() => {
      for (const resolve of this.awaiting.get(name) ?? []) resolve();
      this.awaiting.delete(name);
    });
    return ACCEPTED;
  }
}
