import type { FunctionsSink } from './model/functionsService';
import { errorValue, functionResult, type ResultEntry } from './results';
import type { FunctionCall, FunctionMetadata, FunctionResult } from './types';

/** One entry of the `richApiMessage` event. */
type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: string,
  isRemote: boolean,
];

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;

/** Entries in one message. One message could carry all, but its text is built and parsed at once in both windows. */
const ENTRIES_A_MESSAGE = 5_000;

/** The conversation with the custom-functions runtime: invocations out, results back in whatever order they come. */
export class FunctionsSession implements FunctionsSink {
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  /** Resolves once the runtime takes invocations. */
  readonly whenReady: Promise<void>;
  private nextId = 1;
  ready!: () => void;

  constructor(
    metadata: readonly FunctionMetadata[],
    private readonly tell: (entries: readonly MessageEntry[]) => void,
  ) {
    this.byName = new Map(metadata.map((entry) => [entry.name, entry]));
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

  async call(calls: readonly FunctionCall[], abandon?: AbortSignal): Promise<readonly FunctionResult[]> {
    await this.whenReady;
    abandon?.throwIfAborted();
    const entries: MessageEntry[] = [];
    const awaited: number[] = [];
    const answers = calls.map(async (call): Promise<FunctionResult> => {
      const metadata = this.byName.get(call.name);
      if (!metadata) return errorValue('#NAME?');
      const id = this.nextId++;
      awaited.push(id);
      entries.push(invocation(id, call, metadata));
      return new Promise<FunctionResult>((resolve) => this.pending.set(id, resolve));
    });
    for (let sent = 0; sent < entries.length; sent += ENTRIES_A_MESSAGE) {
      this.tell(entries.slice(sent, sent + ENTRIES_A_MESSAGE));
    }
    return abandonable(Promise.all(answers), abandon, () => this.cancel(awaited));
  }

  private cancel(ids: readonly number[]): void {
    const unanswered = ids.filter((id) => this.pending.delete(id));
    this.tell(unanswered.map((invocationId) => entry(CANCEL, { invocationId })));
  }
}

function invocation(id: number, call: FunctionCall, metadata: FunctionMetadata): MessageEntry {
  const { options = {} } = metadata;
  const flags = options.cancelable ? CANCELABLE : 0;
  const address = options.requiresAddress ? call.address : null;
  return entry(INVOKE, [id, metadata.id ?? metadata.name, call.args, address, flags, null]);
}

function entry(type: number, message: unknown): MessageEntry {
  return [CUSTOM_FUNCTIONS, type, '', JSON.stringify(message), '', false];
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
