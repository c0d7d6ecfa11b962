import { USUAL, type ChoiceForm } from '../../../src/taskpane/steps/choose/choiceForm';
import {
  readAsOf,
  readRegion,
  readTargetShare,
  readThreshold,
  regionId,
  termsOf,
  wrongFields,
} from '../../../src/taskpane/steps/choose/readForm';

const SHEETS = [
  { name: 'Houston', needsRegion: true },
  { name: 'Dallas', needsRegion: true },
];
const form = (change: Partial<ChoiceForm> = {}): ChoiceForm => ({ ...USUAL, region: 'TX-18', ...change });

describe('a region', () => {
  test.each([
    ['TX-18', 'TX-18 Houston (04412-18)'],
    ['77002', 'ZIP 77002, TX-18 Houston (04412-18)'],
    ['Texas', 'Texas: the mean of its 8 localities. Name a ZIP code or county for its own fees.'],
    ['Arizona', 'Arizona'],
  ])('%s is shown as %s', (typed, says) => {
    expect(readRegion(typed, true)).toEqual({ ok: true, says });
  });

  test('with a slip of the pen offers what was meant', () => {
    expect(readRegion('Huston, TX', true)).toMatchObject({ ok: false, like: 'Houston, TX' });
  });

  test('is asked for where rows name none, and not where they do', () => {
    expect(readRegion(' ', true).ok).toBe(false);
    expect(readRegion('', false)).toEqual({ ok: true, says: 'Each row keeps the region that it names.' });
  });
});

test.each([
  ['120%', true, ''],
  ['120', true, 'Understood as 120%.'],
  ['1.2', true, 'Understood as 120%.'],
  ['10', false, '“10” could be 10% or 1000%. Write the one you mean, with its %.'],
  ['a lot', false, '“a lot” is not a target. Write 120%, 1.2 or 120, up to 1000%.'],
])('a target of %p is understood: %p, and says %p', (typed, ok, says) => {
  expect(readTargetShare(typed)).toMatchObject({ ok, says });
});

test.each([
  ['2%', true, ''],
  ['2.5', true, 'Understood as 2.5%.'],
  ['0.02', false, '“0.02” could be 0.02% or 2%. Write the one you mean, with its %.'],
  ['', false, '“” is not a threshold. Write a share of the target between 0% and 100%, such as 2%.'],
])('a threshold of %p is understood: %p, and says %p', (typed, ok, says) => {
  expect(readThreshold(typed)).toMatchObject({ ok, says });
});

test.each([
  ['', true],
  ['2025', true],
  ['3/31/2026', true],
  ['soon', false],
])('a date of %p is understood: %p', (typed, understood) => {
  expect(readAsOf(typed).ok).toBe(understood);
});

describe('fields in the way of an audit', () => {
  test('are none in a form filled in', () => {
    expect(wrongFields(form(), SHEETS)).toEqual([]);
  });

  test('come in the order of the page', () => {
    expect(wrongFields(form({ region: 'nowhere', targetShare: '', asOf: 'soon', threshold: 'x' }), SHEETS)).toEqual([
      'region',
      'targetShare',
      'asOf',
      'threshold',
    ]);
  });

  test('are those of sheets whose own region is none, and that of all where some sheet has no other', () => {
    const regionOfSheet = { Houston: '77002' };
    const perSheet = (change: Partial<ChoiceForm> = {}) => form({ perSheet: true, regionOfSheet, ...change });
    expect(wrongFields(perSheet(), SHEETS)).toEqual([]);
    expect(wrongFields(perSheet({ region: ' ' }), SHEETS)).toEqual(['region']);
    const both = { regionOfSheet: { Houston: 'nowhere', Dallas: 'TX' } };
    expect(wrongFields(perSheet({ region: '', ...both }), SHEETS)).toEqual([regionId('Houston')]);
    expect(wrongFields(perSheet({ region: '', ...both, perSheet: false }), SHEETS)).toEqual(['region']);
  });

  test('leave out the share where the best payer is the target', () => {
    expect(wrongFields(form({ target: 'bestPayer', targetShare: '' }), SHEETS)).toEqual([]);
  });
});

describe('terms', () => {
  const terms = (change: Partial<ChoiceForm>) => termsOf(form(change), SHEETS, 20260105);

  test.each([
    ['120', '120%'],
    ['1.2', '120%'],
    ['112.5%', '112.5%'],
    ['9%', '9%'],
  ])('take a target of %s for %s', (targetShare, share) => {
    expect(terms({ targetShare }).target).toEqual({ kind: 'share', share });
  });

  test('have a multiple as a share without the dust of binary fractions', () => {
    expect(terms({ target: 'share', targetShare: '1.1' }).target).toEqual({ kind: 'share', share: '110%' });
  });

  test('have the threshold as a share of 1', () => {
    expect(terms({ threshold: '2.5%' }).threshold).toBe(0.025);
  });

  test('have one region for all, and those of sheets that have one of their own', () => {
    const regionOfSheet = { Houston: '77002', Dallas: ' ', 'A sheet that is gone': 'TX' };
    expect(terms({ regionOfSheet })).toMatchObject({ region: 'TX-18', regionOfSheet: {} });
    expect(terms({ perSheet: true, regionOfSheet })).toMatchObject({
      region: 'TX-18',
      regionOfSheet: { Houston: '77002' },
    });
  });
});
