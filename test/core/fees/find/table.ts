import { measure } from './measure';
import { draw, SHEETS } from './pages';

const COLUMNS = ['layout', 'rates', 'right', 'wrong', 'not read'];

const measured = SHEETS.map((layout) => ({ what: layout.what, ...measure(draw(layout)) }));
const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0);

/** How the finder does on each layout, as the README shows it: `npx tsx test/core/fees/find/table.ts`. */
const lines = [
  COLUMNS,
  COLUMNS.map(() => '---'),
  ...measured.map(({ what, rates, right, wrong, notRead }) => [what, rates, right, wrong.length, notRead]),
  [
    'all',
    sum(({ rates }) => rates),
    sum(({ right }) => right),
    sum(({ wrong }) => wrong.length),
    sum(({ notRead }) => notRead),
  ],
];
for (const line of lines) console.log(`| ${line.join(' | ')} |`);
for (const { what, wrong } of measured) for (const one of wrong.slice(0, 3)) console.error(`${what}: ${one}`);
