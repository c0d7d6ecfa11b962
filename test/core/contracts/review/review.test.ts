import { type ElementKey, ELEMENT_KEYS, type Grade, reviewContract, type Terms } from '../../../../src/core/contracts';
import { wholeMicros } from '../../../../src/core/money';
import { failed } from '../../../../src/core/result';
import { contractOf } from '../made';
import { DISPUTED, lawOfDays } from './laws';

const percent = (value: number) => wholeMicros(Math.round(value * 10_000));

function elementOf(element: ElementKey, terms: Terms, law: Parameters<typeof reviewContract>[1] = null) {
  const found = reviewContract(contractOf(terms), law).elements.find((one) => one.element === element);
  if (!found) throw new Error(`${element} is not in the review`);
  return found;
}

/* The grades follow from the thresholds that the review states: 180 and 90 days to file, 12 and 24 months of take-back, and so on. */
const GRADED: readonly (readonly [ElementKey, Terms, Grade])[] = [
  ['timelyFiling', { timelyFilingDays: 180 }, 'present'],
  ['timelyFiling', { timelyFilingDays: 179 }, 'weak'],
  ['timelyFiling', { timelyFilingDays: 90 }, 'weak'],
  ['timelyFiling', { timelyFilingDays: 89 }, 'harmful'],
  ['takeBack', { takeBackMonths: 12 }, 'present'],
  ['takeBack', { takeBackMonths: 13 }, 'weak'],
  ['takeBack', { takeBackMonths: 24 }, 'weak'],
  ['takeBack', { takeBackMonths: 25 }, 'harmful'],
  ['takeBack', { takeBackMonths: null }, 'harmful'],
  ['takeBack', {}, 'missing'],
  ['cleanClaim', { cleanClaimDays: 30 }, 'present'],
  ['cleanClaim', { cleanClaimDays: 45 }, 'weak'],
  ['cleanClaim', { cleanClaimDays: 46 }, 'harmful'],
  ['lateInterest', { lateInterest: percent(12) }, 'present'],
  ['lateInterest', { lateInterest: percent(1) }, 'weak'],
  ['lateInterest', { lateInterest: percent(0) }, 'missing'],
  ['appeals', { appealLevels: 2, appealDays: 180 }, 'present'],
  ['appeals', { appealLevels: 1, appealDays: 180 }, 'weak'],
  ['appeals', { appealLevels: 2 }, 'weak'],
  ['appeals', { appealLevels: 2, appealDays: 30 }, 'harmful'],
  ['escalator', { escalator: percent(3), escalatorCap: percent(4) }, 'present'],
  ['escalator', { escalator: percent(3), escalatorCap: percent(2) }, 'weak'],
  ['escalator', { escalator: percent(2) }, 'weak'],
  ['escalator', { escalator: null, escalatorCap: null }, 'missing'],
  ['rates', { feeBasis: 'Percent of Medicare', basisPercent: percent(120) }, 'present'],
  ['rates', { feeBasis: 'Percent of Medicare', basisPercent: percent(110) }, 'weak'],
  ['rates', { feeBasis: 'Percent of Medicare', basisPercent: percent(95) }, 'harmful'],
  ['rates', { feeBasis: 'Fixed', escalator: percent(2) }, 'present'],
  ['rates', { feeBasis: 'Fixed', escalator: null }, 'weak'],
  ['medicareYear', { feeBasis: 'Percent of Medicare', medicareYear: null }, 'present'],
  ['medicareYear', { feeBasis: 'Percent of Medicare', medicareYear: 2023, effective: 20240101 }, 'weak'],
  ['medicareYear', { feeBasis: 'Percent of Medicare', medicareYear: 2019, effective: 20240101 }, 'harmful'],
  ['lesserOf', { lesserOf: true }, 'harmful'],
  ['lesserOf', { lesserOf: false }, 'present'],
  ['lesserOf', { lesserOf: null }, 'present'],
  ['lesserOf', {}, 'missing'],
  ['autoRenewal', { autoRenews: false }, 'present'],
  ['autoRenewal', { autoRenews: true, noticeDays: 90 }, 'present'],
  ['autoRenewal', { autoRenews: true, noticeDays: 180 }, 'harmful'],
  ['autoRenewal', { autoRenews: true }, 'weak'],
  [
    'termination',
    { terminationDays: 90, termination: 'Patients in treatment are paid for until discharge.' },
    'present',
  ],
  ['termination', { terminationDays: 90, termination: null }, 'weak'],
  ['termination', { terminationDays: 365, termination: null }, 'harmful'],
  [
    'preauthorization',
    { preauthorization: 'Answer within 2 business days; emergencies need none, retro-authorization for 10 days.' },
    'present',
  ],
  ['preauthorization', { preauthorization: 'According to the payer’s provider manual.' }, 'weak'],
  ['preauthorization', { preauthorization: 'Payment denied without authorization regardless of need.' }, 'harmful'],
  ['preauthorization', { preauthorization: null }, 'missing'],
  ['reevaluation', { reevaluation: 'Either party may ask for it every year.' }, 'present'],
  ['reevaluation', { reevaluation: 'At the payer’s sole discretion.' }, 'harmful'],
  ['outOfNetwork', { outOfNetwork: 'No payment outside the network.' }, 'harmful'],
  ['outOfNetwork', { outOfNetwork: '80% of billed charges', singleCase: null, reimbursementFloor: null }, 'weak'],
  ['carveOuts', { carveOuts: 'Psychological testing 96130', exclusions: 'Applied behavior analysis' }, 'present'],
  ['carveOuts', { carveOuts: null, exclusions: null }, 'missing'],
];

/** Words that harm elsewhere, and do not here. */
const HARMLESS: readonly (readonly [ElementKey, Terms])[] = [
  ['termination', { termination: 'Either party may end it at any time without cause upon ninety (90) days’ notice.' }],
  ['termination', { termination: 'Payer may not terminate immediately without cause.' }],
  ['outOfNetwork', { outOfNetwork: 'Never paid below in-network rates.' }],
  ['preauthorization', { preauthorization: 'Denied claims may be appealed regardless of amount.' }],
];

test.each(HARMLESS)('%s %j does no harm', (element, terms) =>
  expect(elementOf(element, terms).grade).not.toBe('harmful'),
);

test('to be ended at once without a cause is harmful', () =>
  expect(elementOf('termination', { termination: 'Payer may end it immediately without cause.' }).grade).toBe(
    'harmful',
  ));

test.each(GRADED)('%s %j is %s', (element, terms, grade) => expect(elementOf(element, terms).grade).toBe(grade));

test('a blank has not been looked at, and None is none: both missing, for different reasons', () => {
  expect(elementOf('escalator', {})).toMatchObject({
    grade: 'missing',
    looked: false,
    reason: 'Nobody has looked yet; fill in “Escalator”.',
    contract: 'Escalator: not looked at',
  });
  expect(elementOf('escalator', { escalator: null })).toMatchObject({
    grade: 'missing',
    looked: true,
    reason: 'The contract has none.',
    contract: 'Escalator: None',
  });
});

test('a cell that cannot be read says why, and counts as not looked at', () => {
  const { failure } = failed('cellInError', { error: '#REF!' });
  const contract = contractOf({}, [{ key: 'cleanClaimDays', failure, cell: null }]);
  const found = reviewContract(contract, null).elements.find(({ element }) => element === 'cleanClaim');
  expect(found?.reason).toContain('The cell cannot be read.');
  expect(found?.looked).toBe(false);
});

test('the Medicare year is no matter of a contract with fixed rates', () => {
  const { elements } = reviewContract(contractOf({ feeBasis: 'Fixed' }), null);
  expect(elements.map(({ element }) => element)).toEqual(ELEMENT_KEYS.filter((key) => key !== 'medicareYear'));
});

test('a contract slower than the law of its state is harmful, with the citation and its caution', () => {
  const found = elementOf('cleanClaim', { cleanClaimDays: 30 }, lawOfDays(20));
  expect(found.grade).toBe('harmful');
  expect(found.law).toEqual({
    says: 'By a secondary source, clean claims are paid within 20 days if electronic, 45 days on paper; the contract is 10 days slower.',
    from: 'law',
    citation: { title: 'Code 1-2-3', caution: 'Not legal advice.' },
  });
  expect(found.ask).toBe('Payer shall pay each clean claim within twenty (20) days of receipt.');
});

test('a law of 45 days does not make 45 days good: practice is 30', () => {
  expect(elementOf('cleanClaim', { cleanClaimDays: 45 }, lawOfDays(45)).grade).toBe('weak');
  expect(elementOf('cleanClaim', { cleanClaimDays: 46 }, lawOfDays(45)).grade).toBe('harmful');
});

test('business days are shown and not compared', () => {
  const found = elementOf('cleanClaim', { cleanClaimDays: 30 }, lawOfDays(15, 'business'));
  expect([found.grade, found.law?.says]).toEqual([
    'present',
    'By a secondary source, clean claims are paid within 15 business days if electronic, 45 days on paper; business days are not compared with the contract’s.',
  ]);
});

test('disputed law is words: the grade is that of practice', () => {
  const found = elementOf('cleanClaim', { cleanClaimDays: 30 }, DISPUTED);
  expect(found.grade).toBe('present');
  expect(found.law?.says).toBe(
    'The sources do not settle the law of XX, so nothing is computed by it: 20 (B) or 45 (A).',
  );
  expect(found.law?.citation?.caution).toBe('Not legal advice.');
});

test.each([
  'Medicare Advantage',
  'Medicaid managed care',
  'Medi-Cal',
  'Self-funded PPO',
  'Workers’ compensation',
  'FEHB',
])('state prompt-pay law is not held against %s', (product) => {
  const found = elementOf('cleanClaim', { product, cleanClaimDays: 30 }, lawOfDays(15));
  expect([found.grade, found.law?.says]).toEqual([
    'present',
    `${product} is under other rules than the prompt-pay law of XX.`,
  ]);
});

test('interest is set beside the state’s, which may be more or less than practice', () => {
  expect(elementOf('lateInterest', { lateInterest: percent(12) }, lawOfDays(30)).grade).toBe('weak');
  expect(elementOf('lateInterest', { lateInterest: percent(18) }, lawOfDays(30)).grade).toBe('present');
  expect(elementOf('lateInterest', { lateInterest: null }, lawOfDays(30)).ask).toContain('at 18% a year');
});

test('wording is asked for only where the standard is not met, with its figures spelled out', () => {
  expect(elementOf('timelyFiling', { timelyFilingDays: 180 }).ask).toBe('');
  expect(elementOf('timelyFiling', { timelyFilingDays: 60 }).ask).toContain('one hundred eighty (180) days');
});

test('only the rows of law speak of law, and each with a citation or without figures', () => {
  for (const { standard, reason, from, law } of reviewContract(contractOf({ cleanClaimDays: 50 }), lawOfDays(30))
    .elements) {
    expect(`${standard} ${reason}`).not.toMatch(/\blaw\b/);
    if (law) expect(law.citation?.caution).toBe('Not legal advice.');
    expect(from).not.toBe('');
  }
});
