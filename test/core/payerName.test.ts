import { payerFamily, payerKey, payerLike } from '../../src/core/payerName';

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

describe('products of one payer', () => {
  test.each<[string, string]>([
    ['Aetna HMO', 'Aetna, Inc. PPO'],
    ['Aetna', 'Aetna Medicare Advantage PPO'],
    ['Superior STAR', 'Superior STAR+PLUS'],
    ['UnitedHealthcare Community Plan', 'UnitedHealthcare Commercial'],
    ['BCBS of Texas PPO', 'BCBS of Texas'],
    ['Cigna EAP', 'Cigna D-SNP'],
  ])('%s and %s', (one, other) => expect(payerFamily(one)).toBe(payerFamily(other)));

  test.each<[string, string]>([
    ['BCBS of Texas PPO', 'BCBS of Illinois PPO'],
    ['Aetna PPO', 'Cigna PPO'],
    ['Medicaid', 'Medicare'],
    ['BCBS', 'BCBS of Texas'],
    ['Anthem MA', 'Anthem'],
  ])('%s and %s are none', (one, other) => expect(payerFamily(one)).not.toBe(payerFamily(other)));
});

test('a legal form alone is a name', () => expect([payerKey('Inc.'), payerKey('LLC')]).toEqual(['inc', 'llc']));

test('the name most like the one asked for is given as it is written', () => {
  expect(payerLike(['Aetna, Inc.', 'Cigna'], 'aetan')).toBe('Aetna, Inc.');
  expect(payerLike(['Aetna', 'Cigna'], 'Humana')).toBeUndefined();
});
