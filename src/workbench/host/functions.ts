import { isError } from './convertArgument';
import type { MessageEntry } from './events';
import { cancellation, invocation, unplayedOption } from './invocation';
import { lift } from './lift';
import type { MissingMembers } from './missing';
import type { FunctionsSink } from './model/functionsService';
import { errorValue, functionResult, type ResultEntry } from './results';
import { shapeArguments } from './shapeArguments';
import type { FunctionCall, FunctionMetadata, FunctionResult } from './types';

/** Entries in one message. One message could carry all, but its text is built and parsed at once in both windows. */
const ENTRIES_A_MESSAGE = 5_000;

/** What one turn sends, and the invocations it waits for. */
interface Turn {
  readonly entries: MessageEntry[];
  readonly awaited: number[];
}

/** The conversation with the custom-functions runtime: invocations out, results back in whatever order they come. */
export class FunctionsSession implements FunctionsSink {
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  /** Resolves once the runtime takes invocations. */
  readonly whenReady: Promise<void>;
  private nextId = 1;
  ready!: () => void;

  constructor(
    private readonly functionNamed: (name: string) => FunctionMetadata | undefined,
    private readonly tell: (entries: readonly MessageEntry[]) => void,
    private readonly missing: MissingMembers,
  ) {
    this.whenReady = new Promise((resolve) => (this.ready = resolve));
  }

  /** Takes `SetInvocationArrayResults`. Results of abandoned calls find nobody waiting. */
  results(entries: readonly unknown[]): void {
    for (const entry of entries as readonly ResultEntry[]) {
      const [id] = entry;
      const resolve = this.pending.get(id);
      this.pending.delete(id);
      resolve?.(functionResult(entry));
    }
  }

  /** All calls of a turn travel together: the runtime flushes its results a few times a second at most. */
  async call(calls: readonly FunctionCall[], abandon?: AbortSignal): Promise<readonly FunctionResult[]> {
    await this.whenReady;
    abandon?.throwIfAborted();
    const turn: Turn = { entries: [], awaited: [] };
    const answers = calls.map((call) => this.answer(call, turn));
    for (let sent = 0; sent < turn.entries.length; sent += ENTRIES_A_MESSAGE) {
      this.tell(turn.entries.slice(sent, sent + ENTRIES_A_MESSAGE));
    }
    return abandonable(Promise.all(answers), abandon, () => this.cancel(turn.awaited));
  }

  private async answer(call: FunctionCall, turn: Turn): Promise<FunctionResult> {
    const metadata = this.functionNamed(call.name);
    if (!metadata) return errorValue('#NAME?');
    const unplayed = unplayedOption(metadata);
    if (unplayed) return errorValue('#VALUE!', this.missing.note(`The option ${unplayed} of ${metadata.name}`));
    const lifted = lift(call, metadata.parameters);
    if (!lifted) return this.invoke(call, metadata, turn);
    return lifted.result(await Promise.all(lifted.calls.map((single) => this.invoke(single, metadata, turn))));
  }

  private async invoke(call: FunctionCall, metadata: FunctionMetadata, turn: Turn): Promise<FunctionResult> {
    const args = shapeArguments(call.args, metadata.parameters, metadata.takesErrors);
    if (isError(args)) return args;
    const id = this.nextId++;
    turn.entries.push(invocation(id, call, metadata, args));
    turn.awaited.push(id);
    return new Promise((resolve) => this.pending.set(id, resolve));
  }

  private cancel(ids: readonly number[]): void {
    this.tell(ids.filter((id) => this.pending.delete(id)).map(cancellation));
  }
}

function abandonable<T>(promise: Promise<T>, signal: AbortSignal | undefined, onAbandon: () => void): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      onAbandon();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
