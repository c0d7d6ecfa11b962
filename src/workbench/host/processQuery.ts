import { type Batch, type BatchAnswer, type BatchExecutor, isOfService } from './batch';
import type { Fault, Faults } from './faults';
import { accessDenied, generalException } from './richApiError';
import { inSlices, type Steps } from './slices';
import type { WorkbookPort } from './workbookPort';

/** Takes a batch as text and answers as the library expects a whole call to be answered. */
export type ProcessQuery = (body: string) => Promise<unknown>;

/** What Excel on the web carries in one request or answer, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/** Answers of custom functions, whose size the library minds by itself. */
const ANSWERS = '"SetInvocationArrayResults"';

/** The library's numbers for calls that fail as a whole. */
const CallError = { activityLimitReached: 5102, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

const failed = (error: number): unknown => ({ Version: 1, Error: error });

type Failing = (batch: Batch, run: Run) => unknown;
type Run = (failing?: Parameters<BatchExecutor['run']>[1]) => Promise<unknown>;

/**
 * Performs batches of the rich API on the workbook, one after the other, each as one step of undo, within the sizes that Excel allows.
 * A long batch pauses every few milliseconds, so that the page answers meanwhile.
 */
export function processQuery(executor: BatchExecutor, workbook: WorkbookPort, faults: Faults): ProcessQuery {
  const failing: Readonly<Record<Fault, Failing>> = {
    error: (_batch, run) => run({ index: 0, error: generalException() }),
    halfway: (batch, run) => run({ index: middle(batch), error: generalException() }),
    protected: (_batch, run) => run({ index: 0, error: accessDenied() }),
    activityLimit: () => failed(CallError.activityLimitReached),
    requestTooLarge: () => failed(CallError.requestTooLarge),
    responseTooLarge: async (_batch, run) => {
      await run();
      return failed(CallError.responseTooLarge);
    },
    stalled: async (_batch, run) => {
      await faults.held();
      return run();
    },
    silent: async (_batch, run) => {
      const answer = await run();
      await faults.held();
      return answer;
    },
  };
  const inTurn = oneByOne();
  return async (body) => {
    if (isTooLarge(body) && !body.includes(ANSWERS)) return failed(CallError.requestTooLarge);
    const batch = await inSlices(parsed(body));
    const perform = (fault?: Parameters<Run>[0]) => inSlices(answering(executor.run(batch, fault)));
    const run: Run = (fault) =>
      isOfService(batch) ? perform(fault) : inTurn(() => workbook.inOneStep(() => perform(fault)));
    const fault = faults.next(batch);
    return fault ? failing[fault](batch, run) : run();
  };
}

/** Begins each piece of work when the one before has ended, however that went. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function* parsed(body: string): Steps<Batch> {
  const batch = JSON.parse(body) as Batch;
  yield;
  return batch;
}

function* answering(run: Steps<BatchAnswer>): Steps<unknown> {
  const answer = answered(yield* run);
  // It is put into words once more for its way to the add-in.
  yield;
  return answer;
}

const METHOD = 3;
const SET_PROPERTY = 4;
const UPDATE = 9;

/** The action in the middle of those that change something, or of all where none does. */
function middle({ Actions }: Batch): number {
  const writing = [...Actions.entries()].filter(
    ([, { ActionType, Name }]) =>
      ActionType === SET_PROPERTY || ActionType === UPDATE || (ActionType === METHOD && !Name.startsWith('_')),
  );
  return writing[Math.floor(writing.length / 2)]?.[0] ?? Math.floor(Actions.length / 2);
}

function answered(answer: BatchAnswer): unknown {
  const body = JSON.stringify(answer);
  if (isTooLarge(body)) return failed(CallError.responseTooLarge);
  return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], body] };
}

/** Text of other letters than English ones takes up to three bytes a character. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= LARGEST) return false;
  return text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST;
}
