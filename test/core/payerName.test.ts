import { payerKey, payerLike } from '../../src/core/payerName';

describe('one payer', () => {
  test.each<[string, string]>([
    ['Aetna', 'AETNA '],
    ['Aetna', 'aetna inc'],
    ['Aetna', 'Aetna, Inc.'],
    ['Aetna', 'ＡＥＴＮＡ'],
    ['Cigna®', 'Cigna™ Corporation'],
    ['Optum L.L.C.', 'Optum L.L.C'],
    ['Superior HealthPlan, LLC', 'superior healthplan'],
    ['Blue Cross & Blue Shield of Texas', 'Blue Cross and Blue Shield of Texas'],
    ['Blue Cross/Blue Shield of Texas', 'Blue Cross and Blue Shield of Texas'],
    ['Driscoll Children’s Health Plan', "Driscoll Children's Health Plan"],
    ['Aetna - PPO', 'Aetna, Inc. (PPO)'],
    ['Superior STAR+PLUS', 'Superior STAR Plus'],
  ])('%s is %s', (one, other) => expect(payerKey(one)).toBe(payerKey(other)));
});

describe('other payers, products and plans', () => {
  test.each<[string, string]>([
    ['BCBS of Texas', 'BCBS of Illinois'],
    ['BCBS', 'BCBS of Texas'],
    ['Blue Cross', 'Blue Shield'],
    ['Anthem CO', 'Anthem CT'],
    ['Anthem CO', 'Anthem'],
    ['Aetna PPO', 'Aetna HMO'],
    ['Aetna', 'Aetna Life'],
    ['Aetna', 'Aetna Better Health'],
    ['Superior STAR', 'Superior STAR+PLUS'],
    ['Anthem HMO', 'Anthem HMO+'],
    ['United', 'UnitedHealthcare'],
    ['Plan 1', 'Plan 2'],
    ['Company Care', 'Care'],
  ])('%s is not %s', (one, other) => expect(payerKey(one)).not.toBe(payerKey(other)));
});

test('a legal form alone is a name', () => expect([payerKey('Inc.'), payerKey('LLC')]).toEqual(['inc', 'llc']));

test('the name most like the one asked for is given as it is written', () => {
  expect(payerLike(['Aetna, Inc.', 'Cigna'], 'aetan')).toBe('Aetna, Inc.');
  expect(payerLike(['Aetna', 'Cigna'], 'Humana')).toBeUndefined();
});
