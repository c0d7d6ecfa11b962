import { auditing, auditRates, type RateReading } from '../../src/core/audit';
import { findingSchedules, findSchedules } from '../../src/core/fees';
import { toTheEnd } from '../../src/core/pausing';
import type { Raw } from '../../src/core/raw';
import { reporting } from '../../src/core/report';
import type { SheetCells } from '../../src/core/sheets';
import { loaded } from '../../src/session';
import { bareSheet } from '../support/bareSheet';
import { touches, type Touches } from '../support/touches';
import { reading, TERMS, TODAY, type Written } from './audit/readings';

/**
 * A pane answers between two pauses of what it runs, so that no step may look at all rows. What a step looks at is counted, not timed:
 * at most so many, however long the sheet is.
 */
const MOST = 5000;
const ROWS = 10_000;

type Row = readonly Raw[];
/** A different day for each: every month has 28, and nobody asks whether the year is real. */
const dayAt = (index: number): string => {
  const two = (part: number) => String(part + 1).padStart(2, '0');
  return `${1900 + Math.floor(index / 336)}-${two(Math.floor(index / 28) % 12)}-${two(index % 28)}`;
};

const HEADINGS: Row = ['Code', 'Payer', 'Rate', 'Units', 'Effective'];
const CODES = [90837, '90834-95', 90791, 99214, 'H0015'];
const rateRow = (index: number, payer: string): Row => [
  CODES[index % CODES.length]!,
  payer,
  80 + (index % 997) / 10,
  index % 500,
  43_466,
];
const rows = (row: (index: number) => Row): readonly Row[] => Array.from({ length: ROWS }, (_, index) => row(index));

const SHEETS: readonly (readonly [string, readonly Row[]])[] = [
  ['one schedule', [HEADINGS, ...rows((index) => rateRow(index, `Payer ${index % 41}`))]],
  ['a payer a row', [HEADINGS, ...rows((index) => rateRow(index, `Payer ${index}`))]],
  [
    'the payer on the first row of its block',
    [HEADINGS, ...rows((index) => rateRow(index, index === 0 ? 'Aetna' : ''))],
  ],
  [
    'titles between the rows',
    [['Code', 'Rate'], ...rows((index) => (index % 9 === 0 ? [`Payer: P${index}`] : [90837, 100]))],
  ],
  ['no headings', rows((index) => [CODES[index % CODES.length]!, 80.25 + (index % 97)])],
  ['headings again on every page', rows((index) => (index % 20 === 0 ? HEADINGS : rateRow(index, 'Aetna')))],
  [
    'a hundred rows of headings far above the only code',
    [...Array.from({ length: 100 }, (): Row => ['Code', 'Rate']), ...rows(() => [null, null]), [90837, 100]],
  ],
  [
    'headings again below thousands of blank rows',
    [HEADINGS, rateRow(1, 'A'), ...rows(() => []), HEADINGS, rateRow(1, 'A')],
  ],
  [
    'other schedules below each other',
    rows((index) => (index % 80 === 0 ? HEADINGS : index % 80 === 40 ? ['Code', 'Fee'] : rateRow(index, 'Aetna'))),
  ],
  ['text of no use', rows((index) => [`Note ${index}`, 'service code', index])],
  ['nothing', rows(() => [])],
];

type Most = Touches['mostBetweenPauses'];

const counted = (sheet: SheetCells): { readonly sheet: SheetCells; readonly most: Most } => {
  const { counting, mostBetweenPauses } = touches();
  return { sheet: { ...sheet, rows: counting(sheet.rows) }, most: mostBetweenPauses };
};

describe.each(SHEETS)(`of ${ROWS} rows, no more than ${MOST} are looked at between two pauses: %s`, (_, cells) => {
  const sheet = bareSheet('Fees', cells);

  test('while schedules are found', () => {
    const { sheet: watched, most } = counted(sheet);
    expect(most(findingSchedules(watched))).toBeLessThan(MOST);
  });

  test('while they are read and audited', () => {
    const { sheet: watched, most } = counted(sheet);
    const schedules = findSchedules(sheet).map((mapping) => ({ sheet: watched, mapping }));
    expect(most(auditing(schedules, TERMS, loaded))).toBeLessThan(MOST);
  });
});

/** Rates whose amounts count where they are looked at: by every pass of an audit, whatever lists it keeps. */
function watchedRates(written: (index: number) => Written): {
  readonly rates: readonly RateReading[];
  readonly most: Most;
} {
  const { touch, mostBetweenPauses } = touches();
  const rates = Array.from({ length: ROWS }, (_, index): RateReading => {
    const { line, ...rest } = reading(written(index), index);
    return {
      ...rest,
      line: new Proxy(line, {
        get(target, key, receiver) {
          if (key === 'rate') touch();
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
    };
  });
  return { rates, most: mostBetweenPauses };
}

const RATES: readonly (readonly [string, (index: number) => Written])[] = [
  ['one payer’s for one code, all different', (index) => ({ code: 90837, rate: 80 + index / 100, units: 10 })],
  ['one payer’s for one code, a period each', (index) => ({ code: 90837, rate: 90, effective: dayAt(index) })],
  ['a payer each', (index) => ({ code: 90837, rate: 80 + (index % 97), units: index, payer: `Payer ${index}` })],
  ['of two licences', (index) => ({ code: index % 2 === 0 ? '90837-HO' : '90837-HP', rate: 80 + (index % 97) })],
];

describe.each(RATES)(`of ${ROWS} rates, no more than ${MOST} are looked at between two pauses: %s`, (_, written) => {
  test('while they are audited', () => {
    const { rates, most } = watchedRates(written);
    expect(most(auditRates({ rates, withoutRate: [], unread: [] }, TERMS, loaded))).toBeLessThan(MOST);
  });

  test('while the report is made', () => {
    const { rates, most } = watchedRates(written);
    const audit = toTheEnd(auditRates({ rates, withoutRate: [], unread: [] }, TERMS, loaded));
    if (!audit.ok) throw new Error(audit.failure.message);
    const options = { live: false, today: TODAY, edition: '', schedules: [] };
    expect(most(reporting(audit.value, options))).toBeLessThan(MOST);
  });
});
