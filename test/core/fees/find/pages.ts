import type { Raw } from '../../../../src/core/raw';
import { ENDING } from './endingPages';
import { EXHIBITS } from './exhibitPages';
import { asCell, CODES, dice, type Fact, fact, PAYERS, someDollars } from './facts';
import { type Page, type Pen, pen } from './page';
import { OF_EXPORTS } from './exportPages';
import { OF_PAYERS } from './payerPages';
import { PASTED } from './pastedPages';
import { TITLED } from './titledPages';
import { UNUSUAL } from './unusualPages';
import { WAYS } from './wayPages';
import { WORDS } from './wordPages';
import { PARTS } from './partPages';
import { YEARS } from './yearPages';

/** One way to lay out a fee schedule, with rates known by construction. */
export interface SheetLayout {
  readonly what: string;
  readonly name: string;
  readonly draw: (p: Pen, roll: (sides: number) => number) => void;
}

const some = (count: number) => CODES.slice(0, count);

/** Rows below a heading: one code a row, its rate and units at the columns given. */
function rows(
  p: Pen,
  roll: (sides: number) => number,
  at: { row: number; code: number; rate: number; units?: number; count?: number; from?: number } & Pick<Fact, 'payer'> &
    Partial<Pick<Fact, 'effective' | 'tier'>>,
) {
  some((at.from ?? 0) + (at.count ?? 20))
    .slice(at.from)
    .forEach((name, index) => {
      const dollars = someDollars(roll);
      const units = at.units === undefined ? null : 1 + roll(900);
      p.put(at.row + index, at.code, asCell(name));
      if (at.units !== undefined) p.put(at.row + index, at.units, units);
      p.rate(at.row + index, at.rate, dollars, fact({ ...at, code: name, dollars, units }));
    });
}

/** A grid of rates: a column a payer, a licence or a setting. */
function wide(
  p: Pen,
  roll: (sides: number) => number,
  row: number,
  code: number,
  columns: readonly (readonly [number, Partial<Fact> & { payer: string }])[],
  count = 20,
) {
  some(count).forEach((name, index) => {
    p.put(row + index, code, asCell(name));
    for (const [column, given] of columns) {
      const dollars = someDollars(roll);
      p.rate(row + index, column, dollars, fact({ code: name, dollars, ...given }));
    }
  });
}

const MD = 'physician';
const PHD = 'clinical psychologist';
const NP = 'nurse practitioner';
const LCSW = 'clinical social worker';

const USUAL: readonly SheetLayout[] = [
  {
    what: 'titles and notes around, a payer a row',
    name: 'Rates',
    draw: (p, roll) => {
      p.put(0, 0, 'Bayou Behavioral Health');
      p.put(1, 0, 'Contracted rates by payer – CONFIDENTIAL');
      p.put(2, 0, 'Prepared 3/14/2025');
      p.line(4, 0, ['Payer', 'CPT Code', 'Description', 'Contracted Rate', 'Annual Units']);
      let row = 5;
      for (const payer of PAYERS)
        for (const code of some(8)) {
          const dollars = someDollars(roll);
          const units = roll(500) + 1;
          p.line(row, 0, [payer, asCell(code), `Service ${code}`, null, units]);
          p.rate(row, 3, dollars, fact({ payer, code, dollars, units }));
          row += 1;
        }
      p.put(row + 1, 0, '* Rates are per session unless noted otherwise.');
      p.put(row + 2, 0, '** 90837 requires prior authorization after 12 visits.');
    },
  },
  {
    what: 'codes as text, modifiers inside the cell',
    name: 'Aetna',
    draw: (p, roll) => {
      p.line(0, 0, ['Procedure Code', 'Service', 'Fee']);
      const written: readonly [Raw, string][] = [
        ['90837-95', '90837-95'],
        ['90837 HO', '90837-HO'],
        ['H0015 HF TG', 'H0015-HF-TG'],
        ['90834', '90834'],
        [' 90791 ', '90791'],
        ['H0020: Modifier HG', 'H0020-HG'],
        ['90853-HQ', '90853-HQ'],
        ['CPT 90847 (GT)', '90847-GT'],
        ['99214/95', '99214-95'],
        ['90837 U8', '90837-U8'],
      ];
      written.forEach(([cell, code], index) => {
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [cell, 'Service']);
        p.rate(1 + index, 2, dollars, fact({ payer: 'Aetna', code, dollars }));
      });
    },
  },
  {
    what: 'modifiers in columns M1 and M2',
    name: 'Cigna',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'M1', 'M2', 'Rate']);
      some(20).forEach((code, index) => {
        const [one, two] = [
          ['HO', '95'],
          ['HF', null],
          [null, null],
          [95, null],
        ][index % 4]!;
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [asCell(code), one ?? null, two ?? null]);
        const modifiers = [one, two]
          .filter((each) => each !== null && each !== undefined)
          .map(String)
          .sort();
        p.rate(1 + index, 3, dollars, fact({ payer: 'Cigna', code: [code, ...modifiers].join('-'), dollars }));
      });
    },
  },
  {
    what: 'a column a payer: Aetna, BCBS PPO Rate, Cigna 2025',
    name: 'All payers',
    draw: (p, roll) => {
      p.line(0, 0, ['CPT', 'Description', 'Aetna', 'BCBS PPO Rate', 'Cigna 2025']);
      some(20).forEach((_, index) => p.put(1 + index, 1, 'Service'));
      wide(
        p,
        roll,
        1,
        0,
        PAYERS.map((payer, index) => [2 + index, payer === 'Cigna' ? { payer, effective: 20250101 } : { payer }]),
      );
    },
  },
  {
    what: 'payers merged above Rate and Units',
    name: 'Matrix',
    draw: (p, roll) => {
      p.line(2, 2, ['Aetna', null, 'BCBS PPO', null, 'Cigna', null]);
      for (const left of [2, 4, 6]) p.merge(2, left, 2, left + 1);
      p.line(3, 0, ['Code', 'Description', 'Rate', 'Units', 'Rate', 'Units', 'Rate', 'Units']);
      some(20).forEach((code, index) => {
        p.line(4 + index, 0, [asCell(code), 'Service']);
        PAYERS.forEach((payer, at) => {
          const dollars = someDollars(roll);
          const units = 1 + roll(800);
          p.put(4 + index, 3 + 2 * at, units);
          p.rate(4 + index, 2 + 2 * at, dollars, fact({ payer, code, dollars, units }));
        });
      });
    },
  },
  {
    what: 'payers above Rate and Units, not merged',
    name: 'Matrix',
    draw: (p, roll) => {
      p.line(0, 1, ['Aetna', null, 'Cigna', null]);
      p.line(1, 0, ['Code', 'Rate', 'Units', 'Rate', 'Units']);
      some(20).forEach((code, index) => {
        p.put(2 + index, 0, asCell(code));
        (['Aetna', 'Cigna'] as const).forEach((payer, at) => {
          const dollars = someDollars(roll);
          const units = 1 + roll(800);
          p.put(2 + index, 2 + 2 * at, units);
          p.rate(2 + index, 1 + 2 * at, dollars, fact({ payer, code, dollars, units }));
        });
      });
    },
  },
  {
    what: 'Medicare, charges, last year and our own results beside the rate',
    name: 'Optum',
    draw: (p, roll) => {
      p.line(0, 0, [
        'CPT',
        'Billed Charge',
        'Medicare Rate',
        '2024 Rate',
        '2025 Rate',
        '% of Medicare',
        'Shortfall',
        'Annual Shortfall',
      ]);
      some(20).forEach((_, index) =>
        p.line(1 + index, 1, [someDollars(roll) + 100, someDollars(roll), null, null, 0.87, 12.5, 1250.5]),
      );
      wide(p, roll, 1, 0, [
        [3, { payer: 'Optum', effective: 20240101, ends: 20241231 }],
        [4, { payer: 'Optum', effective: 20250101 }],
      ]);
    },
  },
  {
    what: 'a price a licence: MD, PhD, NP, LCSW',
    name: 'Magellan',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Service', 'MD', 'PhD', 'NP', 'LCSW']);
      some(20).forEach((_, index) => p.put(1 + index, 1, 'Service'));
      wide(
        p,
        roll,
        1,
        0,
        [MD, PHD, NP, LCSW].map((practitioner, index) => [2 + index, { payer: 'Magellan', practitioner }]),
      );
    },
  },
  {
    what: 'a price a setting: Facility, Non-facility',
    name: 'UHC',
    draw: (p, roll) => {
      p.line(1, 0, ['HCPCS Code', 'Facility', 'Non-facility']);
      wide(p, roll, 2, 0, [
        [1, { payer: 'UHC', setting: 'facility' }],
        [2, { payer: 'UHC', setting: 'nonfacility' }],
      ]);
    },
  },
  {
    what: 'headings in two lines: CPT over Code, Contract over Rate',
    name: 'Humana',
    draw: (p, roll) => {
      p.line(0, 0, ['CPT', 'Contract', 'Annual']);
      p.line(1, 0, ['Code', 'Rate', 'Units']);
      rows(p, roll, { row: 2, code: 0, rate: 1, units: 2, payer: 'Humana' });
    },
  },
  {
    what: 'two schedules side by side, a title over each',
    name: 'Sheet1',
    draw: (p, roll) => {
      p.put(0, 0, 'Aetna Fee Schedule 2025');
      p.put(0, 4, 'Cigna Fee Schedule 2025');
      p.line(2, 0, ['Code', 'Description', 'Rate', null, 'Code', 'Description', 'Rate']);
      const effective = 20250101;
      rows(p, roll, { row: 3, code: 0, rate: 2, payer: 'Aetna', effective });
      rows(p, roll, { row: 3, code: 4, rate: 6, payer: 'Cigna', count: 12, effective });
    },
  },
  {
    what: 'two schedules side by side, touching',
    name: 'Molina',
    draw: (p, roll) => {
      p.line(0, 0, ['Service', 'Code', 'Rate', 'Service', 'Code', 'Rate']);
      some(20).forEach((_, index) => p.line(1 + index, 0, ['Service', null, null, 'Service']));
      rows(p, roll, { row: 1, code: 1, rate: 2, payer: 'Molina' });
      rows(p, roll, { row: 1, code: 4, rate: 5, payer: 'Molina' });
    },
  },
  {
    what: 'two schedules one above the other, a title over each',
    name: 'Rates',
    draw: (p, roll) => {
      p.put(0, 0, 'Aetna');
      p.line(1, 0, ['Code', 'Rate', 'Units']);
      rows(p, roll, { row: 2, code: 0, rate: 1, units: 2, payer: 'Aetna' });
      p.put(24, 0, 'Cigna Commercial');
      p.line(25, 0, ['Rate', 'Code']);
      rows(p, roll, { row: 26, code: 1, rate: 0, payer: 'Cigna Commercial' });
    },
  },
  {
    what: 'headings again on every page',
    name: 'Tricare',
    draw: (p, roll) => {
      for (const row of [0, 21, 42]) {
        p.line(row, 0, ['Code', 'Description', 'Max Allowable']);
        some(20).forEach((_, index) => p.put(row + 1 + index, 1, 'Service'));
        rows(p, roll, { row: row + 1, code: 0, rate: 2, payer: 'Tricare' });
      }
    },
  },
  {
    what: 'groups with titles, subtotals and a total',
    name: 'Ambetter',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Service', 'Rate', 'Units']);
      p.put(1, 0, 'Psychotherapy');
      rows(p, roll, { row: 2, code: 0, rate: 2, units: 3, payer: 'Ambetter', count: 6 });
      p.line(8, 0, ['Subtotal', null, 612.5, 1800]);
      p.put(10, 0, 'Evaluation and management');
      rows(p, roll, { row: 11, code: 0, rate: 2, units: 3, payer: 'Ambetter', count: 9, from: 6 });
      p.line(20, 1, ['Subtotal', 910.25, 900]);
      p.line(22, 0, ['Grand Total', null, 1522.75, 2700]);
    },
  },
  {
    what: 'the payer on the first row of its block only',
    name: 'Rates',
    draw: (p, roll) => {
      p.line(0, 0, ['Payer', 'Code', 'Rate']);
      PAYERS.forEach((payer, at) => {
        p.put(1 + 8 * at, 0, payer);
        rows(p, roll, { row: 1 + 8 * at, code: 1, rate: 2, payer, count: 8 });
      });
    },
  },
  {
    what: 'payers by their ids, as numbers and as text, and by letters',
    name: 'Rates',
    draw: (p, roll) => {
      [[60054, 62308] as const, ['87726', '00540'] as const, ['A', 'B'] as const].forEach((payers, block) => {
        const top = 24 * block;
        p.line(top, 0, ['CPT', 'Payer', 'Rate', 'Units']);
        payers.forEach((payer, at) => {
          const row = top + 1 + 10 * at;
          some(10).forEach((_, index) => p.put(row + index, 1, payer));
          rows(p, roll, { row, code: 0, rate: 2, units: 3, payer: String(payer), count: 10 });
        });
      });
    },
  },
  {
    what: 'the payer merged over its block',
    name: 'Rates',
    draw: (p, roll) => {
      p.line(0, 0, ['Health Plan', 'Code', 'Rate']);
      PAYERS.forEach((payer, at) => {
        p.put(1 + 8 * at, 0, payer);
        p.merge(1 + 8 * at, 0, 8 + 8 * at, 0);
        rows(p, roll, { row: 1 + 8 * at, code: 1, rate: 2, payer, count: 8 });
      });
    },
  },
  {
    what: 'payers as titles between the rows',
    name: 'Commercial rates',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Rate', 'Units']);
      PAYERS.forEach((payer, at) => {
        p.put(1 + 10 * at, 0, payer);
        rows(p, roll, { row: 2 + 10 * at, code: 0, rate: 1, units: 2, payer, count: 8 });
      });
    },
  },
  {
    what: 'rates as text in every form, and cells without dollars',
    name: 'Carelon',
    draw: (p) => {
      p.line(0, 0, ['Code', 'Allowed Amount']);
      const written: readonly (readonly [Raw, number | null, string | null])[] = [
        ['$1,234.50', 1234.5, null],
        [' $58.26 ', 58.26, null],
        ['(12.00)', null, null],
        ['N/A', null, null],
        ['By Report', null, null],
        ['80% of charges', null, null],
        ['$ 96.04', 96.04, null],
        ['$120.00*', 120, null],
        ['450 per diem', 450, 'day'],
        ['$66.51 Per Week', 66.51, 'week'],
        ['85.00/15 min', 85, '15 minutes'],
        ['USD 85', 85, null],
        ['Not covered', null, null],
        ['See contract', null, null],
        [0, null, null],
        [118.5, 118.5, null],
        ['99', 99, null],
        ['call', null, null],
        ['', null, null],
        ['$4.1483', 4.1483, null],
      ];
      written.forEach(([cell, dollars, basis], index) => {
        const code = CODES[index]!;
        p.put(1 + index, 0, code);
        if (dollars === null) p.put(1 + index, 1, cell);
        else p.rate(1 + index, 1, cell, fact({ payer: 'Carelon', code, dollars, basis }));
      });
    },
  },
  {
    what: 'dates in many forms',
    name: 'Evernorth',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Rate', 'Effective Date', 'Term Date']);
      const written: readonly (readonly [Raw, number | null, Raw, number | null])[] = [
        // 45658 is 1 January 2025 by Excel's calendar, 46022 the last day of it.
        [45658, 20250101, 46022, 20251231],
        ['7/1/2025', 20250701, null, null],
        ['2025-01-01', 20250101, '2025-12-31', 20251231],
        ['Jan 1, 2025', 20250101, 'Evergreen', null],
        ['1-Jul-25', 20250701, 'N/A', null],
        ['20250401', 20250401, '12/31/26', 20261231],
        ['', null, '', null],
      ];
      written.forEach(([from, effective, to, ends], index) => {
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [asCell(CODES[index]!), null, from, to]);
        p.rate(1 + index, 1, dollars, fact({ payer: 'Evernorth', code: CODES[index]!, dollars, effective, ends }));
      });
    },
  },
  {
    what: 'hidden rows and a hidden column',
    name: 'Wellcare',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Modifier', 'Rate']);
      some(20).forEach((code, index) => {
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [asCell(code), index % 2 ? 'HO' : null]);
        p.rate(1 + index, 2, dollars, fact({ payer: 'Wellcare', code: index % 2 ? `${code}-HO` : code, dollars }));
        if (index % 3 === 0) p.hideRow(1 + index);
      });
      p.hideColumn(1);
    },
  },
  {
    what: 'a table of Excel’s below a title',
    name: 'Fees',
    draw: (p, roll) => {
      p.put(0, 0, 'Fee schedule');
      p.line(2, 0, ['Payer', 'Code', 'Mod', 'Rate', 'Units', 'Notes']);
      PAYERS.forEach((payer, at) =>
        some(10).forEach((code, index) => {
          const row = 3 + 10 * at + index;
          const dollars = someDollars(roll);
          p.line(row, 0, [payer, asCell(code), 'GT', null, 12, 'renewed 2024']);
          p.rate(row, 3, dollars, fact({ payer, code: `${code}-GT`, dollars, units: 12 }));
        }),
      );
      p.table('Fees', { top: 2, left: 0, bottom: 32, right: 5 });
      p.line(33, 0, ['Total', null, null, null, 360]);
    },
  },
  {
    what: 'two tables of Excel’s and notes between them',
    name: 'Fees',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Aetna Rate']);
      rows(p, roll, { row: 1, code: 0, rate: 1, payer: 'Aetna' });
      p.table('Aetna', { top: 0, left: 0, bottom: 20, right: 1 });
      p.line(0, 3, ['Cigna rates begin in July', null, 'CPT', 'Cigna Rate']);
      rows(p, roll, { row: 1, code: 5, rate: 6, payer: 'Cigna' });
      p.table('Cigna', { top: 0, left: 5, bottom: 20, right: 6 });
    },
  },
  {
    what: 'far down and to the right, below a summary',
    name: 'Beacon',
    draw: (p, roll) => {
      p.line(2, 1, ['Summary', 'Total']);
      p.line(3, 1, ['Visits', 1200]);
      p.line(4, 1, ['Revenue', 125_000.5]);
      p.line(27, 3, ['Billing Code', 'Negotiated Rate', 'Visits']);
      rows(p, roll, { row: 28, code: 3, rate: 4, units: 5, payer: 'Beacon' });
    },
  },
  {
    what: 'narrow empty columns between',
    name: 'Anthem',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', null, 'Description', null, 'Rate', null, 'Units']);
      some(20).forEach((_, index) => p.put(1 + index, 2, 'Service'));
      rows(p, roll, { row: 1, code: 0, rate: 4, units: 6, payer: 'Anthem' });
    },
  },
  {
    what: 'the payer in a title',
    name: 'Sheet1',
    draw: (p, roll) => {
      p.put(0, 0, 'Payer: Sunrise Plan of Texas');
      p.put(1, 0, 'Effective 1/1/2025');
      p.line(3, 0, ['Code', 'Rate']);
      rows(p, roll, { row: 4, code: 0, rate: 1, payer: 'Sunrise Plan of Texas', effective: 20250101 });
    },
  },
  {
    what: 'payers merged above licences, the code over both lines',
    name: 'Matrix',
    draw: (p, roll) => {
      p.line(0, 0, ['CPT Code', 'Aetna', null, 'Cigna', null]);
      p.merge(0, 0, 1, 0);
      p.merge(0, 1, 0, 2);
      p.merge(0, 3, 0, 4);
      p.line(1, 1, ['MD', 'LCSW', 'MD', 'LCSW']);
      wide(p, roll, 2, 0, [
        [1, { payer: 'Aetna', practitioner: MD }],
        [2, { payer: 'Aetna', practitioner: LCSW }],
        [3, { payer: 'Cigna', practitioner: MD }],
        [4, { payer: 'Cigna', practitioner: LCSW }],
      ]);
    },
  },
  {
    what: 'units a payer in one line: Aetna Rate, Aetna Units',
    name: 'Matrix',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Aetna Rate', 'Aetna Units', 'Cigna Rate', 'Cigna Units']);
      some(20).forEach((code, index) => {
        p.put(1 + index, 0, asCell(code));
        (['Aetna', 'Cigna'] as const).forEach((payer, at) => {
          const dollars = someDollars(roll);
          const units = 1 + roll(700);
          p.put(1 + index, 2 + 2 * at, units);
          p.rate(1 + index, 1 + 2 * at, dollars, fact({ payer, code, dollars, units }));
        });
      });
    },
  },
  {
    what: 'one column of units for several payers',
    name: 'Matrix',
    draw: (p, roll) => {
      // Whose units they are, nobody can tell: they belong to no rate.
      p.line(0, 0, ['Code', 'Units', 'Aetna', 'Cigna']);
      some(20).forEach((_, index) => p.put(1 + index, 1, 100 + index));
      wide(p, roll, 1, 0, [
        [2, { payer: 'Aetna' }],
        [3, { payer: 'Cigna' }],
      ]);
    },
  },
  {
    what: 'units of each rate in a column, a per-diem column',
    name: 'Optum',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Per', 'Rate']);
      some(20).forEach((code, index) => {
        const [written, basis] = (
          [
            ['15 minutes', '15 minutes'],
            ['per diem', 'day'],
            ['session', 'session'],
            ['', null],
          ] as const
        )[index % 4]!;
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [asCell(code), written]);
        p.rate(1 + index, 2, dollars, fact({ payer: 'Optum', code, dollars, basis }));
      });
    },
  },
  {
    what: 'the unit and the setting in the rate’s heading',
    name: 'Optum',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Hourly Rate', 'Per Diem Rate']);
      wide(p, roll, 1, 0, [
        [1, { payer: 'Optum', basis: 'hour' }],
        [2, { payer: 'Optum', basis: 'day' }],
      ]);
    },
  },
  {
    what: 'no headings at all',
    name: 'Kaiser',
    draw: (p, roll) => {
      some(20).forEach((_, index) => p.put(index, 1, 'Service'));
      rows(p, roll, { row: 0, code: 0, rate: 2, payer: 'Kaiser' });
    },
  },
  {
    what: 'claims and contacts below the schedule',
    name: 'Oscar',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Rate']);
      rows(p, roll, { row: 1, code: 0, rate: 1, payer: 'Oscar' });
      p.line(23, 0, ['Contact', 'Phone']);
      p.line(24, 0, ['Provider relations', '713-555-0100']);
      p.line(28, 0, ['CPT', 'Paid Amount', 'Claim #', 'DOS']);
      some(9).forEach((code, index) =>
        p.line(29 + index, 0, [asCell(code), someDollars(roll), 7_000_000 + index, 45_700 + index]),
      );
    },
  },
  {
    what: 'a price a modifier: HP, HO, HN',
    name: 'Medicaid',
    draw: (p, roll) => {
      p.line(0, 0, ['Procedure', 'HP', 'HO', 'HN']);
      some(20).forEach((code, index) => {
        p.put(1 + index, 0, asCell(code));
        ['HP', 'HO', 'HN'].forEach((modifier, at) => {
          const dollars = someDollars(roll);
          p.rate(1 + index, 1 + at, dollars, fact({ payer: 'Medicaid', code: `${code}-${modifier}`, dollars }));
        });
      });
    },
  },
  {
    what: 'a code merged over the rows of its licences',
    name: 'Cigna',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Provider Type', 'Rate']);
      some(8).forEach((code, at) => {
        p.put(1 + 3 * at, 0, asCell(code));
        p.merge(1 + 3 * at, 0, 3 + 3 * at, 0);
        (
          [
            ['MD', MD],
            ['PhD', PHD],
            ['LCSW', LCSW],
          ] as const
        ).forEach(([written, practitioner], index) => {
          const dollars = someDollars(roll);
          p.put(1 + 3 * at + index, 1, written);
          p.rate(1 + 3 * at + index, 2, dollars, fact({ payer: 'Cigna', code, dollars, practitioner }));
        });
      });
    },
  },
  {
    what: 'place of service, state and licence a row',
    name: 'Magellan',
    draw: (p, roll) => {
      p.line(0, 0, ['State', 'POS', 'License', 'Code', 'Rate']);
      some(20).forEach((code, index) => {
        const [pos, setting] = (
          [
            [11, 'nonfacility'],
            ['21', 'facility'],
            ['02', 'facility'],
            ['Office', 'nonfacility'],
          ] as const
        )[index % 4]!;
        const dollars = someDollars(roll);
        p.line(1 + index, 0, [index % 5 ? 'AL' : null, pos, index % 2 ? 'LCSW' : 'PhD', asCell(code)]);
        p.rate(
          1 + index,
          4,
          dollars,
          fact({
            payer: 'Magellan',
            code,
            dollars,
            setting,
            practitioner: index % 2 ? LCSW : PHD,
            place: index % 5 ? 'AL' : '04412-18',
          }),
        );
      });
    },
  },
  {
    what: 'revenue codes that lost their zero, among others',
    name: 'Aetna',
    draw: (p, roll) => {
      p.line(0, 0, ['Rev Code', 'Service', 'Per Diem Rate']);
      (
        [
          [905, '0905'],
          [906, '0906'],
          ['0912', '0912'],
          [913, '0913'],
          ['1001', '1001'],
          ['REV 1002', '1002'],
        ] as const
      ).forEach(([written, code], index) => {
        const dollars = someDollars(roll) + 300;
        p.line(1 + index, 0, [written, 'Programme']);
        p.rate(
          1 + index,
          2,
          dollars,
          fact({ payer: 'Aetna', code, dollars: Math.round(dollars * 100) / 100, basis: 'day' }),
        );
      });
    },
  },
  {
    what: 'a regional payer beside known ones, percentages and ranks',
    name: 'Matrix',
    draw: (p, roll) => {
      p.line(0, 0, ['Rank', 'CPT', 'Aetna Rate', 'Moonbeam Rate', 'Telehealth Rate', 'Median', 'Aetna % of Medicare']);
      some(20).forEach((_, index) =>
        p.line(1 + index, 0, [index + 1, null, null, null, someDollars(roll), someDollars(roll), 0.9]),
      );
      wide(p, roll, 1, 1, [
        [2, { payer: 'Aetna' }],
        [3, { payer: 'Moonbeam' }],
      ]);
    },
  },
  {
    what: 'codes that are no codes, amounts without a code',
    name: 'Cigna',
    draw: (p, roll) => {
      p.line(0, 0, ['Code', 'Rate']);
      rows(p, roll, { row: 1, code: 0, rate: 1, payer: 'Cigna', count: 10 });
      p.line(4, 0, ['9O837', 150]);
      p.line(11, 0, [null, 88.5]);
      p.line(12, 0, ['see below', 99.5]);
    },
  },
];

/** All layouts, the common ones first. */
export const SHEETS: readonly SheetLayout[] = [
  ...USUAL,
  ...UNUSUAL,
  ...TITLED,
  ...PASTED,
  ...EXHIBITS,
  ...ENDING,
  ...OF_PAYERS,
  ...WAYS,
  ...OF_EXPORTS,
  ...WORDS,
  ...YEARS,
  ...PARTS,
];

const CUT = new Map([['codes that are no codes, amounts without a code', ['B5']]]);

/** The layout drawn; what was written over afterwards means nothing any more. */
export function draw({ what, name, draw: by }: SheetLayout, seed = 1): Page {
  const p = pen();
  by(p, dice(seed));
  const page = p.page(name);
  const cut = CUT.get(what) ?? [];
  return { ...page, truth: new Map([...page.truth].filter(([cell]) => !cut.includes(cell))) };
}
