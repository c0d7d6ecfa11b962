/** Calls back with every number of a text of runs: each is its distance from the one before and, after a `+`, how many more follow. */
export function eachOfRuns(text: string, visit: (value: number) => void): void {
  let last = 0;
  for (const run of text === '' ? [] : text.split(' ')) {
    const [distance = '', more = '0'] = run.split('+');
    const from = last + Number(distance);
    last = from + Number(more);
    for (let value = from; value <= last; value += 1) visit(value);
  }
}
