/** One line of the table: what was measured, and the figure with its unit. */
export type Row = readonly [what: string, figure: string];

/** Measures one part of the house. */
export type Bench = () => Promise<readonly Row[]>;

const ROUNDS = 5;

export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

export const count = (number: number): string => number.toLocaleString('en-US');

/** Median milliseconds of several rounds, after one that warms up. */
export function timed(run: () => void): number {
  run();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );
}
