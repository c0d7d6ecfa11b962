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
  ['120%', true],
  ['120', true],
  ['1.2', true],
  ['112.5 %', true],
  ['', false],
  ['0', false],
  ['-5', false],
  ['1001%', false],
  ['a lot', false],
])('a target of %p is understood: %p', (typed, understood) => {
  expect(readTargetShare(typed).ok).toBe(understood);
});

test.each([
  ['0', true],
  ['2%', true],
  ['2.5', true],
  ['101', false],
  ['', false],
])('a threshold of %p is understood: %p', (typed, understood) => {
  expect(readThreshold(typed).ok).toBe(understood);
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

  test('are the regions of each sheet where each has its own', () => {
    const perSheet = form({ perSheet: true, regionOfSheet: { Houston: '77002' } });
    expect(wrongFields(perSheet, SHEETS)).toEqual([regionId('Dallas')]);
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

  test('have one region for all, or one for each sheet', () => {
    const regionOfSheet = { Houston: '77002', Dallas: ' ', 'A sheet that is gone': 'TX' };
    expect(terms({ regionOfSheet })).toMatchObject({ region: 'TX-18', regionOfSheet: {} });
    expect(terms({ perSheet: true, regionOfSheet })).toMatchObject({
      region: null,
      regionOfSheet: { Houston: '77002' },
    });
  });
});
