import type { ScheduleMapping } from '../../src/core/fees';
import type { Raw } from '../../src/core/raw';
import type { SheetCells } from '../../src/core/sheets';
import { audit } from '../../src/session';
import { TERMS } from '../core/audit/readings';
import { bareSheet } from '../support/bareSheet';

const WATCH = { signal: new AbortController().signal, progress: () => undefined };

const mappingOf = ({ name, rows }: SheetCells, payer: string): ScheduleMapping => ({
  sheet: name,
  area: { top: 0, left: 0, bottom: rows.length - 1, right: 2 },
  headingRows: 1,
  columns: [
    { column: 0, heading: 'Code', role: 'code', why: 'heading “Code”' },
    { column: 1, heading: 'Rate', role: 'rate', why: 'heading “Rate”' },
    { column: 2, heading: 'Units', role: 'units', why: 'heading “Units”' },
  ],
  payer,
});

const HEADINGS: readonly Raw[] = ['Code', 'Rate', 'Units'];

describe('an audit from cells', () => {
  const aetna = bareSheet('Aetna', [HEADINGS, [90837, 150, 1200], ['H0015', null, 3900], [99214, 'By report', 20]]);
  const cigna = bareSheet('Cigna', [HEADINGS, [90837, '$120.00', 100]]);
  const schedules = [
    { sheet: aetna, mapping: mappingOf(aetna, 'Aetna') },
    { sheet: cigna, mapping: mappingOf(cigna, 'Cigna') },
  ];

  test('finds what the rows tell, with their cells', async () => {
    const done = await audit(schedules, TERMS, WATCH);
    if (!done.ok) throw new Error(done.failure.message);
    const { findings, unread, total } = done.value;
    // (201.59 − 150) × 1,200 = 61,908; (201.59 − 120) × 100 = 8,159; (150 − 120) × 100 = 3,000
    expect(findings.map(({ kind, cell, annual }) => [kind, cell.sheet, cell.row, annual])).toEqual([
      ['belowTarget', 'Aetna', 1, 6_190_800],
      ['belowTarget', 'Cigna', 1, 815_900],
      ['belowBestPayer', 'Cigna', 1, 300_000],
      ['billedWithoutRate', 'Aetna', 2, null],
    ]);
    expect(unread.map(({ cell }) => cell)).toEqual([{ sheet: 'Aetna', row: 3, column: 1 }]);
    expect(unread[0]?.reason).toMatch(/priced case by case/);
    expect(total.opportunity).toBe(7_006_700);
  });

  test('a sheet can have a region of its own: 90837 is 161.70 in Alabama, times 120% 194.04', async () => {
    const done = await audit(schedules, { ...TERMS, regionOfSheet: { Cigna: 'AL' } }, WATCH);
    expect(done.ok && done.value.rates.map(({ target }) => target)).toEqual([201_590_000, 194_040_000]);
  });

  test('a licence of a row goes before the practitioner of the audit: 75% of 114.64 is 85.98', async () => {
    const sheet = bareSheet('Aetna', [
      ['Code', 'Rate', 'Units'],
      ['90834-HO', 95, 100],
      [90834, 92, 50],
    ]);
    const terms = { ...TERMS, practitioner: 'Physician', asOf: '2026-07-01' };
    const done = await audit([{ sheet, mapping: mappingOf(sheet, 'Aetna') }], terms, WATCH);
    expect(done.ok && done.value.rates.map(({ benchmark }) => benchmark?.amount)).toEqual([8598, 11_464]);
  });

  test.each([
    [{ ...TERMS, region: 'Huston, TX' }, 'placeUnknown'],
    [{ ...TERMS, asOf: 'then' }, 'dateUnreadable'],
    [{ ...TERMS, target: { kind: 'share', share: 'lots' } as const }, 'targetUnreadable'],
  ])('a term that cannot be read is told, not guessed: %#', async (terms, kind) => {
    const done = await audit(schedules, terms, WATCH);
    expect(done.ok ? '' : done.failure.kind).toBe(kind);
  });

  test('no schedules are an empty audit', async () => {
    const done = await audit([], TERMS, WATCH);
    expect(done.ok && done.value.rates).toEqual([]);
  });

  test('progress only grows, and ends within its bounds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Raw[] => [90837, 100 + (index % 90), index % 300]);
    const big = bareSheet('Big', [HEADINGS, ...rows]);
    const shares: number[] = [];
    await audit([{ sheet: big, mapping: mappingOf(big, 'Aetna') }], TERMS, {
      ...WATCH,
      sliceMs: 4,
      progress: ({ done, of }) => shares.push(done / of),
    });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
