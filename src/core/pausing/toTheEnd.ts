/** What a run that could pause comes to, without a pause: for whoever keeps nobody waiting. */
export function toTheEnd<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}
