import { createParleyNode } from '../support/parleyNode';
import { type Bench, count, milliseconds, type Row, timed } from './bench';
import { bundled } from './bundled';

const SINGLE = 40_000;
const ROWS = 100_000;
const CODES = [90837, 90834, 90791, 99214, '90847 HO', 96130, 90853, 'H0015'];

async function took(run: () => Promise<unknown>): Promise<string> {
  const before = performance.now();
  await run();
  return milliseconds(performance.now() - before);
}

/** The functions under the real Office.js in plain Node: what the library and its two JSON crossings cost is in it. */
const functions: Bench = async () => {
  const built = await bundled('src/functions/functions.ts');
  const parley = await createParleyNode(built);
  const call = (name: string, args: never[]) => parley.office.call([{ name, args, address: 'Sheet1!A1' }]);
  const codes = Array.from({ length: ROWS }, (_, row) => [CODES[row % CODES.length]]);
  const fees = codes.map(([code], row) => [code, 80 + (row % 9973) / 100, row % 500]);
  const single = Array.from({ length: SINGLE }, (_, row) => ({
    name: 'BENCHMARK',
    args: [CODES[row % CODES.length] ?? null, 'TX-18'],
    address: `Sheet1!A${row + 1}`,
  }));
  const alone = (name: string, ...args: unknown[]) =>
    milliseconds(timed(() => void Reflect.apply(built[name] as () => unknown, undefined, args)));
  const rows: Row[] = [
    [`BENCHMARK spilled over ${count(ROWS)} rows, the function alone`, alone('benchmark', codes, [['TX-18']])],
    [`UNDERPAID over ${count(ROWS)} rows, the function alone`, alone('underpaid', fees, [['TX-18']])],
    [
      `BENCHMARK spilled over ${count(ROWS)} rows, through Office.js`,
      await took(() => call('BENCHMARK', [codes, 'TX-18'] as never[])),
    ],
    [
      `UNDERPAID over ${count(ROWS)} rows, through Office.js`,
      await took(() => call('UNDERPAID', [fees, 'TX-18'] as never[])),
    ],
    [`${count(SINGLE)} single BENCHMARK calls, each with its card`, await took(() => parley.office.call(single))],
  ];
  parley.close();
  return rows;
};

export default functions;
