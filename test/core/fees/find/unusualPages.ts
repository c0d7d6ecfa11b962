import type { Raw } from '../../../../src/core/raw';
import { asCell, CODES, fact, someDollars } from './facts';
import type { SheetLayout } from './pages';

/** A start and an end as they are written, and the days that are meant; `from` or `to` where that is not to be read. */
type Dated =
  readonly [from: Raw, effective: number | null, to: Raw, ends: number | null] | readonly [Raw, 'from' | 'to', Raw];

const dated = (what: string, written: readonly Dated[]): SheetLayout => ({
  what,
  name: 'Evernorth',
  draw: (p, roll) => {
    p.line(0, 0, ['Code', 'Rate', 'Effective Date', 'Term Date']);
    written.forEach(([from, effective, to, ends = null], index) => {
      const dollars = someDollars(roll);
      const code = CODES[index]!;
      p.line(1 + index, 0, [asCell(code), dollars, from, to]);
      if (effective === 'from') p.unreadable(1 + index, 2, from);
      else if (effective === 'to') p.unreadable(1 + index, 3, to);
      else p.rate(1 + index, 1, dollars, fact({ payer: 'Evernorth', code, dollars, effective, ends }));
    });
  },
});

/** Layouts that people send and nobody plans. */
export const UNUSUAL: readonly SheetLayout[] = [
  dated('months, quarters and years, from their first day to their last', [
    ['Jan 2019', 20190101, 'Dec 2025', 20251231],
    ['January 2019', 20190101, '12/2025', 20251231],
    ['1/2019', 20190101, '2025-06', 20250630],
    ['2019-01', 20190101, 'Q4 2025', 20251231],
    ['Q1 2019', 20190101, 2025, 20251231],
    ['eff. 1/1/2019', 20190101, 'thru 12/31/2025', 20251231],
    ['effective 1/1/2019', 20190101, '12/31/9999', 99991231],
    ['Mon, Jan 7 2019', 20190107, 'TBD', null],
    ['FY 2019', 'from', '6/30/2025'],
    ['Feb 2019', 20190201, 'Feb 2024', 20240229],
  ]),
  dated('ends that are none', [
    ['1/1/2019', 20190101, 'TBD', null],
    ['1/1/2019', 20190101, 'open', null],
    ['1/1/2019', 20190101, 'ongoing', null],
    ['1/1/2019', 20190101, 'Present', null],
    ['1/1/2019', 20190101, 'n/a', null],
    ['1/1/2019', 20190101, 'Until further notice', null],
    ['1/1/2019', 'to', 'see amendment'],
  ]),
  dated('slashes with the day first, as one date shows', [
    ['1/2/2025', 20250201, '3/4/2026', 20260403],
    ['13/2/2025', 20250213, '31/12/2026', 20261231],
    ['5/6/2025', 20250605, null, null],
  ]),
  dated('the day first in the ends alone: the starts are written by the same hand', [
    ['1/2/2025', 20250201, '31/12/2025', 20251231],
    ['1/3/2025', 20250301, '30/6/2026', 20260630],
    ['1/4/2025', 20250401, '1/4/2026', 20260401],
  ]),
  dated('dots with the day first, and no end in the year 2099', [
    ['01.02.2025', 20250201, '31.12.2099', 20991231],
    ['15.03.2025', 20250315, '31.12.2099', 20991231],
    ['01.04.2025', 20250401, '31.12.2099', 20991231],
  ]),
  dated('dots that nothing decides, and dates written both ways', [
    ['01.02.2025', 'from', null],
    ['03.04.2025', 'from', null],
    ['05.05.2025', 20250505, null, null],
    ['1/2/2025', 20250102, null, null],
  ]),
  dated('slashes written both ways', [
    ['1/2/2025', 'from', null],
    ['13/2/2025', 20250213, null, null],
    ['2/13/2025', 20250213, null, null],
    ['4/4/2025', 20250404, null, null],
  ]),
];
