import { CPI_SOURCE } from '../../data/indices/source';

/** `CPIMEDSL,2018-01,480.797,` of the table with several series, or `2018-01-01,480.797` as FRED gives a series. */
const OF_SERIES = new RegExp(`^${CPI_SOURCE.series},(\\d{4})-(\\d{2}),(\\d+(?:\\.\\d+)?),`);
const OF_FRED = /^(\d{4})-(\d{2})-01,(\d+(?:\.\d+)?)$/;

const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^series,period,value,note$/, OF_SERIES],
  [/^(?:DATE|observation_date),(?:VALUE|CPIMEDSL)$/, OF_FRED],
];

const monthAfter = (month: number): number => (month % 100 === 12 ? month + 89 : month + 1);
const printed = (month: number): string => `${String(month).slice(0, 4)}-${String(month).slice(4)}`;

/**
 * The embedded file of the consumer prices of medical care, from the series as a table with commas. Only the months of the one series
 * are taken: yearly means and other series in the same table are no months of it. A gap or a level that cannot be meant ends it.
 */
export function cpi(table: string): string {
  const [head = '', ...lines] = table
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const form = HEADS.find(([heading]) => heading.test(head))?.[1];
  if (!form) throw new Error(`consumer prices: the headings are ${head}`);
  const months = lines.flatMap((line) => {
    const [, year = '', month = '', value = ''] = form.exec(line) ?? [];
    return value === '' ? [] : [[Number(year + month), Math.round(Number(value) * 1000)] as const];
  });
  const [first, ...rest] = months;
  const last = months.at(-1);
  if (!first || !last) throw new Error('consumer prices: no month of the series');
  rest.reduce(([before, level], [month, next]) => {
    if (month !== monthAfter(before))
      throw new Error(`consumer prices: ${printed(month)} does not follow ${printed(before)}`);
    if (!(next > level * 0.9 && next < level * 1.1))
      throw new Error(`consumer prices: ${printed(month)} cannot be meant`);
    return [month, next] as const;
  }, first);
  const content = {
    ...CPI_SOURCE,
    first: printed(first[0]),
    last: printed(last[0]),
    months: Object.fromEntries(months),
  };
  return `${JSON.stringify({ generator: 'npm run data', ...content }, null, 1)}\n`;
}
