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

/** One column of rates as they are written, and what each is; `null` where it is none to read. */
const rated = (
  what: string,
  headings: readonly [code: string, rate: string],
  written: readonly (readonly [code: Raw, rate: Raw, meant: string | null, dollars?: number, basis?: string])[],
): SheetLayout => ({
  what,
  name: 'Optum',
  draw: (p) => {
    p.line(0, 0, headings);
    written.forEach(([code, rate, meant, dollars, basis = null], index) => {
      p.line(1 + index, 0, [code, rate]);
      if (meant !== null && dollars !== undefined)
        p.rate(1 + index, 1, rate, fact({ payer: 'Optum', code: meant, dollars, basis }));
      else if (meant === null) p.unreadable(1 + index, 0, code);
      else p.unreadable(1 + index, 1, rate);
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
  rated(
    'rates with footnotes of every kind',
    ['Code', 'Rate'],
    [
      [90791, '$120.00*', '90791', 120],
      [90832, '80.00¹', '90832', 80],
      [90834, '$90.50²', '90834', 90.5],
      [90837, '120.00 (1)', '90837'],
      [90847, '$110.00†', '90847'],
      [90853, '40.00 [2]', '90853'],
    ],
  ),
  rated(
    'most rates negative or ranges: the few that are rates are read, the others listed',
    ['Code', 'Rate'],
    [
      [90791, -120, '90791'],
      [90832, '80.00-', '90832'],
      [90834, '$(90.00)', '90834'],
      [90837, '$100-$120', '90837'],
      [90847, '100 to 120', '90847'],
      [90853, 'up to $40', '90853'],
      [99213, '70/80', '99213'],
      [99214, 98.5, '99214', 98.5],
    ],
  ),
  rated(
    'ranges and lists of codes, and modifiers of which only one can be meant',
    ['CPT Code', 'Rate'],
    [
      ['90832-90838', 120, null],
      ['90834, 90837', 121, null],
      ['90832,34,37', 122, null],
      ['90846/7', 123, null],
      ['99212 thru 99215', 124, null],
      ['90834 psychotherapy w/ 90833', 125, null],
      ['9083X', 126, null],
      ['90837 HO/HN', 127, null],
      ['90837 95/GT', 128, null],
      ['H2019 U1-U5', 129, null],
      ['90837/95', 130, '90837-95', 130],
      ['T1015:HF', 131, 'T1015-HF', 131],
      ['H0015 TG', 132, 'H0015-TG', 132],
    ],
  ),
  rated(
    'revenue codes above “Per Diem”, lists of them too',
    ['Rev Code', 'Per Diem'],
    [
      [905, 500, '0905', 500, 'day'],
      ['0906', 510, '0906', 510, 'day'],
      ['905, 906', 520, null],
      ['0912/H0035', 530, null],
      ['0100-0119', 540, null],
      [1001, 900, '1001', 900, 'day'],
    ],
  ),
  {
    what: 'two schedules side by side, headed otherwise, with other codes',
    name: 'Rates',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Aetna Rate', null, 'CPT', 'Cigna Rate']);
      CODES.slice(0, 20).forEach((code, index) => {
        const other = CODES[29 - index]!;
        const [here, there] = [someDollars(roll), someDollars(roll)];
        p.put(1 + index, 0, asCell(code));
        p.rate(1 + index, 1, here, fact({ payer: 'Aetna', code, dollars: here }));
        p.put(1 + index, 3, asCell(other));
        p.rate(1 + index, 4, there, fact({ payer: 'Cigna', code: other, dollars: there }));
      });
    },
  },
  {
    what: 'a column a year, the newest in whole dollars',
    name: 'Aetna',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 2024, 2025]);
      CODES.slice(0, 12).forEach((code, index) => {
        p.put(1 + index, 0, asCell(code));
        [someDollars(roll), 50 + roll(100)].forEach((dollars, at) => {
          const year = (2024 + at) * 10_000;
          // The newest holds on until another follows.
          const days = { effective: year + 101, ends: at === 0 ? year + 1231 : null };
          p.rate(1 + index, 1 + at, dollars, fact({ payer: 'Aetna', code, dollars, ...days }));
        });
      });
    },
  },
  {
    what: 'in and out of network, copay and the patient’s share beside',
    name: 'Cigna',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'In-Network Rate', 'Out-of-Network Rate', 'Copay', 'Patient resp']);
      CODES.slice(0, 12).forEach((code, index) => {
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [asCell(code), null, dollars + 40, 20, 20]);
        p.rate(1 + index, 1, dollars, fact({ payer: 'Cigna', code, dollars }));
      });
    },
  },
  {
    what: 'a product on the first row of its payer’s block, and payers that have none',
    name: 'Rates',
    draw: (p, roll) => {
      p.line(0, 0, ['Plan type', 'Payer', 'Code', 'Rate']);
      const blocks = [
        ['PPO', 'Aetna', 'Aetna PPO'],
        [null, 'Cigna', 'Cigna'],
        ['HMO', 'Humana', 'Humana HMO'],
        [null, 'Sunrise Plan', 'Sunrise Plan'],
        ['Medicaid', 'Aetna', 'Aetna Medicaid'],
      ] as const;
      blocks.forEach(([product, name, payer], block) =>
        CODES.slice(0, 3).forEach((code, index) => {
          const dollars = someDollars(roll);
          const row = 1 + 3 * block + index;
          p.line(row, 0, [index === 0 ? product : null, index === 0 ? name : null, asCell(code)]);
          p.rate(row, 3, dollars, fact({ payer, code, dollars }));
        }),
      );
    },
  },
];
