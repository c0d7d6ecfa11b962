import { type Batch, isOfService } from './batch';

/**
 * How a batch fails: before anything is done, after half of its actions, as a whole call, as if the sheet were
 * protected, before it has begun (`stalled`) or with its answer lost (`silent`), both until released.
 */
export type Fault =
  'error' | 'halfway' | 'activityLimit' | 'requestTooLarge' | 'responseTooLarge' | 'protected' | 'stalled' | 'silent';

/** What a test makes go wrong. Only batches count that ask something of the workbook. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private waiting: (() => void)[] = [];
  private batches = 0;

  /** Batches so far. */
  get count(): number {
    return this.batches;
  }

  /** Makes the n-th batch from now fail, 1 the next one, and as many after it as `times` says. */
  failAt(n: number, fault: Fault, times = 1): void {
    for (let index = 0; index < times; index += 1) this.planned.set(this.batches + n + index, fault);
  }

  /** Forgets what was planned and lets go of what was held back. */
  clear(): void {
    this.planned.clear();
    this.release();
  }

  /** Lets the answers that were held back go. */
  release(): void {
    const held = this.waiting;
    this.waiting = [];
    for (const go of held) go();
  }

  /** What is to happen to this batch; called once for each. */
  next(batch: Batch): Fault | undefined {
    if (!asksWorkbook(batch)) return undefined;
    this.batches += 1;
    return this.planned.get(this.batches);
  }

  /** Resolves when released. */
  async held(): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

const METHOD = 3;
const HOUSEKEEPING = new Set(['_RemoveReference', '_KeepReference']);

/** Answers of custom functions, and the library's own tidying up after a run, are nothing that an add-in waits for. */
function asksWorkbook(batch: Batch): boolean {
  if (isOfService(batch)) return false;
  return !batch.Actions.every(
    ({ ActionType, Name }) => ActionType === 1 || (ActionType === METHOD && HOUSEKEEPING.has(Name)),
  );
}
