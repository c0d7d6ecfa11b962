import { Faults } from '../../src/workbench/host/faults';

/** Milliseconds after which a silent Excel is given up. */
export const PATIENCE = 20_000;

/**
 * Until mocks are restored, patience ends as soon as an answer is held back: nobody waits for a silent Excel, and a slow machine is not
 * taken for one.
 */
function impatientOnceHeldBack(): void {
  let giveUp = (): void => undefined;
  const { setTimeout: start } = globalThis;
  const watched = (run: () => void, delay?: number): NodeJS.Timeout => {
    if (delay === PATIENCE) giveUp = run;
    return start(run, delay);
  };
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(watched);
  const hold = Reflect.get(Faults.prototype, 'held');
  jest.spyOn(Faults.prototype, 'held').mockImplementation(function (this: Faults) {
    giveUp();
    return hold.call(this);
  });
}

/** For all tests of a file: nobody waits for a silent Excel, and, as in a page, pauses take no longer than what else is to be done. */
export function withoutWaiting(): void {
  // Node's timers take a millisecond at least.
  beforeAll(() =>
    Object.assign(globalThis, { scheduler: { yield: () => new Promise((resolve) => setImmediate(resolve)) } }),
  );
  afterAll(() => Reflect.deleteProperty(globalThis, 'scheduler'));
  beforeEach(() => impatientOnceHeldBack());
  afterEach(() => jest.restoreAllMocks());
}
