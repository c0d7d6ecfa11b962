import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { audit, type AuditRequest } from '../../src/cli/audit/audit';
import { type AuditOptions, termsOf } from '../../src/cli/audit/request';
import { summary } from '../../src/cli/audit/summary';
import { summaryJson } from '../../src/cli/audit/summaryJson';
import type { Audit } from '../../src/core/audit';
import { findSchedules, opportunity } from '../../src/core/fees';
import { writePack } from '../../src/formats/pack';
import { loaded, loadPacks } from '../../src/session';
import { USUAL } from '../../src/taskpane/steps/choose/choiceForm';
import { termsOf as termsOfForm } from '../../src/taskpane/steps/choose/readForm';
import { engine } from '../../src/taskpane/wizard/engine';
import { ofRows } from '../formats/xlsx/files';
import { bareSheet } from '../support/bareSheet';
import { texasMarket } from '../support/texasMarket';

/* Houston: 90837 in Texas P50 130, P75 158; 90834 in the nation P50 100, P75 120; no 99214. Medicare 167.99, 114.64, 137.41. */
const ROWS = [
  ['Payer', 'CPT Code', 'Contract rate', 'Annual units'],
  ['Aetna', '90837', 118, 1000],
  ['Cigna', '90834', 98, 100],
  ['Aetna', '99214', 120, 400],
];
const NOW = new Date(2026, 10, 24);
const WATCHING = { signal: new AbortController().signal, stage: () => undefined };

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  writeFileSync(inFolder('fees.xlsx'), await ofRows(ROWS));
  writeFileSync(inFolder('texas.parquet'), writePack(texasMarket()));
  writeFileSync(inFolder('half.parquet'), writePack(texasMarket()).subarray(0, 900));
  writeFileSync(inFolder('alaska.parquet'), writePack(texasMarket({ name: 'Alaska market' })));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => loadPacks([]));

const asked = (options: Partial<AuditOptions>, packs: readonly string[] = ['texas.parquet']): AuditRequest => ({
  file: inFolder('fees.xlsx'),
  terms: termsOf({ region: 'TX-18', target: '100%', threshold: '0%', ...options }, NOW),
  sheets: [],
  withoutHidden: false,
  withoutTitles: false,
  packs: packs.map(inFolder),
  output: undefined,
  force: false,
  live: false,
});

/** The same audit as the wizard makes it. */
async function byPane(measure: string): Promise<Audit> {
  loadPacks([texasMarket()]);
  const cells = bareSheet('Fees', ROWS);
  const [mapping] = findSchedules(cells);
  const form = { ...USUAL, region: 'TX-18', targetShare: '100%', threshold: '0', measure };
  const terms = termsOfForm(form, [{ name: 'Fees', needsRegion: true }], 20261124);
  const watch = { signal: WATCHING.signal, progress: () => undefined };
  const made = await engine.audit([{ cells, mapping: mapping! }], terms, watch);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

describe('one audit, three ways in', () => {
  test.each([
    // (130 − 118) × 1000 + (100 − 98) × 100
    ['P50', 1_220_000],
    // (158 − 118) × 1000 + (120 − 98) × 100
    ['P75', 4_220_000],
    // (201.59 − 118) × 1000 + (137.57 − 98) × 100 + (164.89 − 120) × 400
    ['higher of 120% of Medicare and P50', 10_550_300],
    // (140 − 118) × 1000 + (140 − 98) × 100
    ['higher of $140 and P50', 2_620_000],
    // (150 − 118) × 1000 + (137.57 − 98) × 100 + (150 − 120) × 400
    ['120% of Medicare, at most $150', 4_795_700],
  ])('%s: the command, the pane and a cell give the same dollars', async (measure, cents) => {
    const { audit: made } = await audit(asked({ measure }), WATCHING);
    expect(made.total.opportunity).toBe(cents);
    const pane = await byPane(measure);
    expect(pane.total).toEqual(made.total);
    expect(pane.findings.map((one) => one.explain())).toEqual(made.findings.map((one) => one.explain()));
    const cell = opportunity(ROWS, { region: 'TX-18', target: null, measure, asOf: null }, null, loaded);
    expect(cell).toEqual({ ok: true, value: cents / 100 });
  });
});

describe('what is printed', () => {
  test('says how many rates were not compared, and why', async () => {
    const done = await audit(asked({ measure: 'P50' }), WATCHING);
    expect(summary(done, undefined).join('\n')).toMatch(
      /^Not compared: 1\n {2}1 × Texas market has no rates of 99214\.$/m,
    );
    expect(JSON.parse(summaryJson(done, 'fees.xlsx', undefined))).toMatchObject({
      terms: { measure: 'P50' },
      notCompared: [{ reason: 'Texas market has no rates of 99214.', rates: 1, first: 'Fees!C4' }],
    });
  });
});

test('several packs are asked in their order, each by its name', async () => {
  const both = ['alaska.parquet', 'texas.parquet'];
  const sourceOf = async (measure: string): Promise<string | undefined> =>
    (await audit(asked({ measure }, both), WATCHING)).audit.rates[0]?.benchmark?.evidence().source;
  expect(await sourceOf('P50')).toBe('Alaska market, all payers together');
  expect(await sourceOf('Texas market P50')).toBe('Texas market, all payers together');
});

describe('is refused before the workbook is read', () => {
  test.each<[string, Partial<AuditOptions>, readonly string[], RegExp]>([
    ['a percentile without a pack', { measure: 'P50' }, [], /^--measure: Nothing that is loaded has P50.*--pack/],
    ['a payer that no pack has', { measure: 'Atna P50' }, ['texas.parquet'], /^--measure: “Atna” is not among.*Aetna/],
    ['a side of a rule', { measure: 'higher of Medicare and P50' }, [], /^--measure: Nothing that is loaded has P50/],
    ['a pack that is not there', {}, ['none.parquet'], /none\.parquet is not there/],
    ['half a pack', {}, ['half.parquet'], /^half\.parquet: /],
    ['a workbook for a pack', {}, ['fees.xlsx'], /^fees\.xlsx: /],
  ])('%s', async (_, options, packs, reason) => {
    await expect(audit(asked(options, packs), WATCHING)).rejects.toThrow(reason);
  });

  test('a place that no pack has, once the packs are open', async () => {
    const options = { region: 'CBSA 12060', measure: 'P50', pack: ['texas.parquet'] };
    await expect(audit(asked(options), WATCHING)).rejects.toThrow(/^--region: “CBSA 12060” is no CBSA that is known/);
    const known = await audit(asked({ ...options, region: 'CBSA 26420' }), WATCHING);
    // Of the area itself the pack has nothing; its counties are in Texas.
    expect(known.audit.rates[0]?.benchmark?.amount).toBe(13_000);
  });

  test('a measure that nobody understands', () => {
    expect(() => asked({ measure: 'a lot' })).toThrow(/^--measure: /);
  });
});
