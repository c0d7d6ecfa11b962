import { hasAlaska, measureAlaska, readAlaska } from './alaska';
import { finderTable } from './finderTable';

/** Prints the README's table: `npx tsx test/core/fees/find/table.ts`. */
async function print(): Promise<void> {
  const { lines, wrong } = finderTable(hasAlaska ? measureAlaska(await readAlaska()) : undefined);
  const [headings = [], ...rows] = lines;
  for (const line of [headings, headings.map(() => '---'), ...rows]) console.log(`| ${line.join(' | ')} |`);
  for (const one of wrong) console.error(one);
}

void print();
