import Papa from 'papaparse';

interface Line {
  readonly year: string;
  readonly percent: string;
  readonly title: string;
  readonly link: string;
  readonly caution: string;
}

const HEADS: readonly (keyof Line)[] = ['year', 'percent', 'title', 'link', 'caution'];
/** In tenths of a percent; no update of the index has been beyond. */
const MOST_PERMILLE = 150;

/**
 * The embedded file of the Medicare Economic Index, from `src/data/indices/mei.csv`: a line a calendar year with the update of the
 * physician fee schedule's final rule, where it is quoted from, and what has to be said beside it. A year without its source, a gap or
 * an update that cannot be meant ends it.
 */
export function mei(table: string): string {
  const { data, meta } = Papa.parse<Line>(table.trim(), { header: true, skipEmptyLines: true });
  if (HEADS.some((head) => meta.fields?.includes(head) !== true))
    throw new Error(`Medicare Economic Index: the headings are ${meta.fields?.join(',') ?? ''}`);
  const updates = data.map(({ year, percent, title, link, caution }) => {
    const permille = Math.round(Number(percent) * 10);
    if (!/^\d{4}$/.test(year) || percent === '' || !(Math.abs(permille) <= MOST_PERMILLE))
      throw new Error(`Medicare Economic Index: ${year} ${percent}% cannot be meant`);
    if (title === '' || !link.startsWith('https://'))
      throw new Error(`Medicare Economic Index: ${year} names no source`);
    return { year: Number(year), permille, citation: { title, link, ...(caution === '' ? {} : { caution }) } };
  });
  updates.forEach(({ year }, index) => {
    const before = updates[index - 1]?.year;
    if (before !== undefined && year !== before + 1)
      throw new Error(`Medicare Economic Index: ${year} does not follow ${before}`);
  });
  return `${JSON.stringify({ generator: 'npm run data', updates }, null, 1)}\n`;
}
