import type { Progress } from '../../src/core/pausing';
import { runSliced } from '../../src/session';

const busy = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

/** Works a millisecond a step. */
function* steps(count: number, ms = 1): Generator<Progress, string> {
  for (let done = 1; done <= count; done += 1) {
    busy(ms);
    yield { done, of: count };
  }
  return 'done';
}

const WATCH = { signal: new AbortController().signal, progress: () => undefined };

describe('a long run in slices', () => {
  test('ends with its result, and tells how far it is', async () => {
    const seen: Progress[] = [];
    const result = await runSliced(steps(60), { ...WATCH, progress: (progress) => seen.push(progress) });
    expect(result).toBe('done');
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ done }) => done)).toEqual([...seen.map(({ done }) => done)].sort((one, other) => one - other));
  });

  test('lets timers have their turn', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    await runSliced(steps(100), { ...WATCH, sliceMs: 5 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });

  test('is one with the runs that it follows at once', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    // Each is shorter than a slice.
    for (let run = 0; run < 20; run += 1) await runSliced(steps(3), { ...WATCH, sliceMs: 5 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });

  test('stops with the signal’s reason, soon after it is told', async () => {
    const controller = new AbortController();
    let last = 0;
    const run = runSliced(steps(10_000), {
      signal: controller.signal,
      progress: ({ done }) => {
        last = done;
        controller.abort(new Error('stopped by the user'));
      },
    });
    await expect(run).rejects.toThrow('stopped by the user');
    expect(last).toBeLessThan(100);
  });

  test('gives nothing where it is stopped in its last pause', async () => {
    const controller = new AbortController();
    function* long(): Generator<Progress, string> {
      yield { done: 1, of: 1 };
      busy(30);
      // In the pause that this much work ends in.
      setImmediate(() => controller.abort(new Error('stopped by the user')));
      return 'done';
    }
    await expect(runSliced(long(), { ...WATCH, signal: controller.signal })).rejects.toThrow('stopped by the user');
  });

  test('does not begin where it is stopped already', async () => {
    const run = steps(1);
    await expect(runSliced(run, { ...WATCH, signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(run.next().value).toEqual({ done: 1, of: 1 });
  });

  test('fails with what the run throws', async () => {
    function* broken(): Generator<Progress, never> {
      yield { done: 0, of: 1 };
      throw new Error('broken');
    }
    await expect(runSliced(broken(), WATCH)).rejects.toThrow('broken');
  });

  test.each<[string, readonly string[]]>([
    ['a browser without a scheduler', ['setImmediate']],
    ['a host that has timers alone', ['setImmediate', 'MessageChannel']],
  ])('works in %s', async (_, absent) => {
    const kept = absent.map((name) => [name, Reflect.get(globalThis, name) as unknown] as const);
    for (const name of absent) Reflect.deleteProperty(globalThis, name);
    try {
      await expect(runSliced(steps(30), { ...WATCH, sliceMs: 3 })).resolves.toBe('done');
    } finally {
      for (const [name, value] of kept) Reflect.set(globalThis, name, value);
    }
  });

  test('what others have put into the queue, such as drawing the progress, has its turn between two slices', async () => {
    const { setImmediate: kept } = globalThis;
    // As browsers have it: a yield comes back before whatever waits.
    Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } });
    Reflect.deleteProperty(globalThis, 'setImmediate');
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    try {
      await runSliced(steps(30), { ...WATCH, sliceMs: 3 });
    } finally {
      port1.close();
      Reflect.deleteProperty(globalThis, 'scheduler');
      Object.assign(globalThis, { setImmediate: kept });
    }
    expect(turns).toBeGreaterThan(2);
  });
});
