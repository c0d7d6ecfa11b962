/** Counts what a run looks at. */
export interface Touches {
  /** The same items; each that is looked at counts. */
  readonly counting: <T>(items: readonly T[]) => readonly T[];
  readonly touch: () => void;
  /** The most that a run looks at between two pauses; it is run to its end. */
  readonly mostBetweenPauses: (run: Generator<unknown, unknown>) => number;
}

export function touches(): Touches {
  let touched = 0;
  const touch = (): void => void (touched += 1);
  return {
    touch,
    counting: (items) =>
      new Proxy(items, {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d/.test(key)) touch();
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
    mostBetweenPauses(run) {
      let most = 0;
      for (;;) {
        touched = 0;
        const { done } = run.next();
        most = Math.max(most, touched);
        if (done === true) return most;
      }
    },
  };
}
