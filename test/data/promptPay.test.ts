import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promptPay } from '../../src/cli/generate/promptPay';
import { promptPayOf } from '../../src/data';

/** The table of prompt-pay rules, which is beside the project on some machines and not in it. */
const TABLE = path.resolve('../shared/data/prompt-pay/prompt-pay-by-state.csv');

test('Alabama pays in 30 days, on paper 45, and 1.5% a month, which is 12 × 1.5% = 18% a year', () => {
  expect(promptPayOf('AL')).toEqual({
    state: 'AL',
    citation: {
      title: 'Ala. Code 27-1-17',
      caution:
        'Not legal advice, and not verified against the statute: from secondary sources. For insured commercial plans only; self-funded (ERISA) plans, Medicare Advantage and Medicaid managed care follow other rules. Read on 2026-11-27 from 2 sources.',
    },
    figures: {
      electronic: { days: 30, kind: 'calendar' },
      paper: { days: 45, kind: 'calendar' },
      late: { kind: 'yearly', share: 180_000 },
      lateSays: '1.5% per month, which is 18% a year simple',
    },
    conflict: null,
  });
});

test('the interest of the District of Columbia rises by tiers', () => {
  expect(promptPayOf('DC')?.figures?.late).toEqual({
    kind: 'tiers',
    tiers: [
      { from: 31, to: 60, monthly: 15_000 },
      { from: 61, to: 120, monthly: 20_000 },
      { from: 121, to: null, monthly: 25_000 },
    ],
  });
});

test('a rule that is more than a rate is words, not a rate', () => {
  expect(promptPayOf('TX')?.figures).toMatchObject({
    electronic: { days: 30 },
    late: { kind: 'text' },
    lateSays: '18% per year plus penalty on billed-contract difference',
  });
});

/* Read off the table by hand: the rows with a source's letter in a figure, a doubt in the note, or no statute. */
const DOUBTFUL = 'AZ CA CO CT DE FL GA IA ID IL MA NC OH VA WA'.split(' ');
const AGREED = 'AK AL AR DC HI IN KY MI MN NJ NY PA TX'.split(' ');

test.each(DOUBTFUL)('%s, whose sources disagree or are not confirmed, has words and no figures', (state) => {
  expect(promptPayOf(state)).toMatchObject({ figures: null, conflict: expect.stringMatching(/\w{4}/) as unknown });
});

test.each(AGREED)('%s has figures, a statute and the caution', (state) => {
  const law = promptPayOf(state);
  expect(law).toMatchObject({ figures: { electronic: { kind: 'calendar' } }, conflict: null });
  expect(law?.citation.caution).toContain('Not legal advice');
});

test('a state that is not in the table has none', () => expect(promptPayOf('VT')).toBeNull());

const HEADINGS = 'state,days_electronic,days_paper,late_rate,citation,source,conflict_or_note';

test('business days stay business days', () => {
  expect(promptPay(`${HEADINGS}\nXX,15 working days,30,12% per year,Code 1,A;B,`)).toContain('"kind": "business"');
});

test('a row without days stops the generator', () => {
  expect(() => promptPay(`${HEADINGS}\nXX,soon,30,12% per year,Code 1,A;B,`)).toThrow('prompt pay');
  expect(() => promptPay('state,days\nXX,30')).toThrow('prompt pay');
});

const withTable = existsSync(TABLE) ? test : test.skip;
withTable(`the embedded figures are those of the table (skipped where it is not at ${TABLE})`, () => {
  const generated = readFileSync('src/data/promptPay/generated/promptPay.json', 'utf8');
  expect(promptPay(readFileSync(TABLE, 'utf8'))).toBe(generated);
  expect([...DOUBTFUL, ...AGREED]).toHaveLength(readFileSync(TABLE, 'utf8').trim().split('\n').length - 1);
});
