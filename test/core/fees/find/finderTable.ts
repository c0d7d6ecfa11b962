import type { AlaskaMeasured } from './alaska';
import { measure } from './measure';
import { draw, SHEETS } from './pages';

type Line = readonly (string | number)[];

const HEADINGS: Line = ['layout', 'rates', 'right', 'wrong', 'not read'];
const ALASKA_ROW = 'Alaska’s Medicaid schedule as published';

/** How the finder does on each layout and on Alaska's schedule, as the README shows it, and what was read wrongly. */
export function finderTable(alaska: AlaskaMeasured | undefined): {
  readonly lines: readonly Line[];
  readonly wrong: readonly string[];
} {
  const measured = SHEETS.map((layout) => ({ what: layout.what, ...measure(draw(layout)) }));
  const sum = (of: (one: (typeof measured)[number]) => number) => measured.reduce((total, one) => total + of(one), 0);
  return {
    lines: [
      HEADINGS,
      ...measured.map(({ what, rates, right, wrong, notRead }): Line => [what, rates, right, wrong.length, notRead]),
      [
        'all',
        sum(({ rates }) => rates),
        sum(({ right }) => right),
        sum(({ wrong }) => wrong.length),
        sum(({ notRead }) => notRead),
      ],
      ...(alaska
        ? [
            [
              `${ALASKA_ROW} (${alaska.unread.length.toLocaleString('en-US')} more rows without dollars, listed)`,
              alaska.priced,
              alaska.right,
              alaska.wrong,
              alaska.priced - alaska.right - alaska.wrong,
            ],
          ]
        : []),
    ],
    wrong: measured.flatMap(({ what, wrong }) => wrong.slice(0, 3).map((one) => `${what}: ${one}`)),
  };
}

/** The lines of a table in Markdown that begins with these headings, without the padding; Alaska's left out where it was not measured. */
export function tableIn(markdown: string, withAlaska: boolean): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const start = lines.findIndex((line) => cells(line).join() === HEADINGS.join());
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines
    .slice(start, end)
    .map(cells)
    .filter(([first = ''], index) => index !== 1 && (withAlaska || !first.startsWith(ALASKA_ROW)));
}
