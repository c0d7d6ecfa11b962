import type { FunctionCall, FunctionHost, FunctionResult } from '../host/types';
import { ResultCache } from './resultCache';

/** A cell by position, as the formula engine names it. */
export interface CellPosition {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Waiting {
  readonly call: FunctionCall;
  readonly cells: CellPosition[];
}

const NO_ANSWER = 'The add-in did not answer. Reload the page to try again.';

/**
 * Turns an asynchronous add-in into something a synchronous formula engine can ask: known calls are answered at once,
 * the others wait until `flush` sends all of them in one message.
 *
 * Excel has no cache across cells: it keeps a cell's value until an argument changes. Two cells with the same call and
 * arguments share one answer here, which no non-volatile, deterministic function can notice.
 */
export class PendingCalls {
  private readonly cache = new ResultCache();
  private queued = new Map<string, Waiting>();
  private readonly underWay = new Map<string, Waiting>();
  private batches = 0;

  constructor(
    private readonly host: FunctionHost,
    private readonly onAnswered: (cells: readonly CellPosition[]) => void,
  ) {}

  /** Whether every call asked for has its answer. */
  get idle(): boolean {
    return this.queued.size === 0 && this.batches === 0;
  }

  /**
   * The answer, or `undefined` while it is awaited; the cell is then recalculated when it arrives. A function that asks
   * for its address shares no answers between cells.
   */
  ask(call: FunctionCall, cell: CellPosition, ownAddress = false): FunctionResult | undefined {
    const key = `${ownAddress ? call.address : ''}${call.name}(${JSON.stringify(call.args)})`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const waiting = this.underWay.get(key) ?? this.queued.get(key);
    if (waiting) waiting.cells.push(cell);
    else this.queued.set(key, { call, cells: [cell] });
    return undefined;
  }

  /** Sends what has been asked for since the last time. */
  flush(): void {
    if (this.queued.size === 0) return;
    const batch = this.queued;
    this.queued = new Map();
    this.batches += 1;
    for (const [key, waiting] of batch) this.underWay.set(key, waiting);
    void this.send(batch);
  }

  /** Forgets every answer, those under way too, so that the next calculation asks again. */
  forget(): void {
    this.cache.clear();
    this.underWay.clear();
  }

  private async send(batch: ReadonlyMap<string, Waiting>): Promise<void> {
    const results = await this.answers([...batch.values()].map(({ call }) => call));
    const cells: CellPosition[] = [];
    let index = 0;
    for (const [key, waiting] of batch) {
      const result = results[index++] ?? null;
      // What was forgotten meanwhile may be asked again already.
      if (this.underWay.get(key) === waiting) {
        this.cache.set(key, result);
        this.underWay.delete(key);
      }
      for (const cell of waiting.cells) cells.push(cell);
    }
    this.onAnswered(cells);
    this.batches -= 1;
  }

  private async answers(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    try {
      return await this.host.call(calls);
    } catch (error) {
      const message = error instanceof Error && error.message ? error.message : NO_ANSWER;
      return calls.map(() => ({ type: 'Error', code: '#VALUE!', message }));
    }
  }
}
