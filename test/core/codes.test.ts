import fc from 'fast-check';
import { printCode, readModifiers } from '../../src/core/codes';
import type { Raw } from '../../src/core/raw';
import { codes } from '../../src/data';
import { read } from '../../src/session';

const shown = (raw: Raw): string => {
  const code = read.code(raw);
  return code.ok ? printCode(code.value) : code.failure.kind;
};

describe('a billing code is read as people write it', () => {
  test.each<[Raw, string]>([
    [90837, '90837'],
    ['90837', '90837'],
    [' 90837 ', '90837'],
    ['\u00a090837\u00a0', '90837'],
    ['\u200b90837', '90837'],
    ['９０８３７', '90837'],
    ["'90837", '90837'],
    ['CPT 90837', '90837'],
    ['CPT® 90837', '90837'],
    ['CPT: 90837', '90837'],
    ['CPT code 90837', '90837'],
    ['CPT90837', '90837'],
    ['cpt#90837', '90837'],
    ['HCPCS H0015', 'H0015'],
    ['h0015', 'H0015'],
    ['CPT/HCPCS: H0015', 'H0015'],
    ['0362T', '0362T'],
    ['90837-95', '90837-95'],
    ['90837 95', '90837-95'],
    ['90837/95', '90837-95'],
    ['90837:95', '90837-95'],
    ['90837.95', '90837-95'],
    ['90837, 95', '90837-95'],
    ['90837 (95)', '90837-95'],
    ['90837 – 95', '90837-95'],
    ['90837 HO', '90837-HO'],
    ['90837ho', '90837-HO'],
    ['90837HO95', '90837-95-HO'],
    ['9083795', '90837-95'],
    [9083795, '90837-95'],
    ['90837 mod 95', '90837-95'],
    ['90837 w/ GT', '90837-GT'],
    ['90837 modifier GT', '90837-GT'],
    ['H0015 HF TG', 'H0015-HF-TG'],
    ['H0015-TG-HF', 'H0015-HF-TG'],
    ['H0015:U1:HF', 'H0015-HF-U1'],
    ['99213-25', '99213-25'],
    ['99214 25 95', '99214-25-95'],
    ['90837 95 95', '90837-95'],
    ['90837 - Psychotherapy, 60 min', '90837'],
    ['90837 60 min', '90837'],
    ['90834 45 minutes', '90834'],
    ['90837 95 Psychotherapy via telehealth', '90837-95'],
    ['T1015 - clinic visit', 'T1015'],
    ['G0463 PO', 'G0463-PO'],
    ['0905', '0905'],
    [905, '0905'],
    ['905', '0905'],
    ['REV 905', '0905'],
    ['Rev code 0905', '0905'],
    ['Revenue Code: 905', '0905'],
    ['RC 0906', '0906'],
    [126, '0126'],
    ['1001', '1001'],
    ['+90785', '90785'],
    ['(90837)', '90837'],
    ['[90837]', '90837'],
    ['* 90833', '90833'],
    ['#90837', '90837'],
    ['90837*', '90837'],
    ['CPT(90837)', '90837'],
    ['CPT4 90837', '90837'],
    ['CPT-4: 90837', '90837'],
    ['CPT Code(s): 90837', '90837'],
    ['CPT® 90837™', '90837'],
    ['HCPCS Level II H0015', 'H0015'],
    ['RevCode 0906', '0906'],
    ['Rev Cd 906', '0906'],
    ['UB04 0906', '0906'],
    ['RC1002', '1002'],
    ['90837.00', '90837'],
    ['90837\n95', '90837-95'],
    ['90837−95', '90837-95'],
    ['90837•95', '90837-95'],
    ['90837 95HO', '90837-95-HO'],
    ['H0015 HFTG', 'H0015-HF-TG'],
    ['90837 60 min HO', '90837-HO'],
    ['90837 - Psychotherapy, 60 min (AJ)', '90837-AJ'],
    ['H0005 Group HQ', 'H0005-HQ'],
    ['90834 AJ (LCSW)', '90834-AJ'],
    ['H2012 HR', 'H2012-HR'],
    ['H2012 1 HR', 'H2012'],
    ['H2012 per HR', 'H2012'],
    ['H2012 HOUR', 'H2012'],
    ['H2019 per 15 min', 'H2019'],
    ['90846 W/O PT', '90846'],
    ['90837 no modifier', '90837'],
    ['90837 (2026)', '90837'],
    ['90837 $150', '90837'],
    ['90837 TH', '90837-TH'],
    ['90834 38-52 minutes', '90834'],
    ['90837 53-60 min', '90837'],
    ['90837 53 to 60 min', '90837'],
    ['90837-95 - 60 min', '90837-95'],
    ['90837 95-60 min', '90837-95'],
    ['90837 - 1 hr', '90837'],
    ['H2012 HO HR', 'H2012-HO-HR'],
    ['90847 95 HR', '90847-95-HR'],
    ['H0018 24 HR', 'H0018'],
    ['H0015 U1 day', 'H0015-U1'],
    ['H0015 HF/TG', 'H0015-HF-TG'],
    ['90837/HO/95', '90837-95-HO'],
    ['90837 HO-95', '90837-95-HO'],
    ['90837 95 and HO', '90837-95-HO'],
    ['H2019 U1, U2', 'H2019-U1-U2'],
    ['H2019-U1-U2', 'H2019-U1-U2'],
    ['97151-52', '97151-52'],
    ['99213/25', '99213-25'],
    ['90837 - 2026', '90837'],
    ['90834, 4 units', '90834'],
    ['0905*', '0905'],
    ['90837**', '90837'],
  ])('%p is %s', (written, expected) => expect(shown(written)).toBe(expected));
});

describe('what is no code says so', () => {
  test.each<[Raw, string]>([
    ['', 'codeUnreadable'],
    ['abc', 'codeUnreadable'],
    ['Psychotherapy', 'codeUnreadable'],
    ['9083', 'codeUnreadable'],
    ['4301', 'codeUnreadable'],
    ['90,837', 'codeUnreadable'],
    ['90 837', 'codeUnreadable'],
    ['H 0015', 'codeUnreadable'],
    ['9.0837E4', 'codeUnreadable'],
    ['#N/A', 'codeUnreadable'],
    [90837.0000001, 'codeUnreadable'],
    [null, 'codeUnreadable'],
    ['908371', 'codeUnreadable'],
    ['9O837', 'codeUnreadable'],
    ['HOO15', 'codeUnreadable'],
    [90837.5, 'codeUnreadable'],
    [-90837, 'codeUnreadable'],
    [12, 'codeUnreadable'],
    [NaN, 'codeUnreadable'],
    [Infinity, 'codeUnreadable'],
    [1e308, 'codeUnreadable'],
    [true, 'codeUnreadable'],
    ['=90837', 'codeUnreadable'],
    ['$90837', 'codeUnreadable'],
    ['😀', 'codeUnreadable'],
    ['Z9999', 'codeUnreadable'],
    ['90832-90838', 'codesTwo'],
    ['90834, 90837', 'codesTwo'],
    ['90834 & 90837', 'codesTwo'],
    ['90832 thru 90838', 'codesTwo'],
    ['0906/H0015', 'codesTwo'],
    ['90837 ZZ', 'modifierUnknown'],
    ['H0035 (0913)', 'codesTwo'],
    ['90837+90785', 'codesTwo'],
    ['90791 NP', 'modifierUnknown'],
    ['90837 LCSW', 'modifierUnknown'],
    ['90837-LCSW', 'modifierUnknown'],
    ['90837 60 min, LMFT', 'modifierUnknown'],
    ['90837-U0-HO', 'modifierUnknown'],
    ['90837 10', 'modifierUnknown'],
    ['90837 22%', 'modifierUnknown'],
    ['90837 at 85%', 'modifierUnknown'],
    ['90837 Master’s level', 'modifierUnknown'],
    ['90837 Nurse Practitioner', 'modifierUnknown'],
    ['90837 therapy by social worker', 'modifierUnknown'],
    ['90837 PA-C', 'modifierUnknown'],
    ['90837 POS 02', 'modifierUnknown'],
    ['99214 Facility', 'modifierUnknown'],
    ['90837 95 HO GT HQ TG', 'modifiersTooMany'],
  ])('%p: %s', (written, expected) => expect(shown(written)).toBe(expected));

  test.each([
    ['9O837', '90837'],
    ['HOO15', 'H0015'],
    ['90837X', '90837'],
    ['90837¹', '90837'],
    ['9083', '90832'],
    ['H00I5', 'H0015'],
  ])('%s: did you mean %s?', (written, meant) => {
    const code = read.code(written);
    expect(code.ok ? '' : code.failure.message).toContain(`Did you mean ${meant}?`);
  });

  test.each(['W9520', 'Z9999', '90387X', 'H9', 'M151000', '12', 'Psychotherapy', 'WOO15'])(
    '%s is like no code, so none is suggested',
    (written) => {
      const code = read.code(written);
      expect(code.ok ? 'read' : code.failure.message).not.toMatch(/^read$|Did you mean/);
    },
  );

  test('quotes no more than a line of what stands in the cell', () => {
    const code = read.code('x'.repeat(32_767));
    expect(code.ok ? '' : code.failure.message.length).toBeLessThan(250);
  });
});

describe('laws of codes', () => {
  const modifiers = fc.uniqueArray(fc.constantFrom('95', 'GT', 'HO', 'HQ', 'HF', 'TG', 'U1', '25', '59'), {
    maxLength: 4,
  });

  test('what is printed is read back, whatever the order and the separator', () => {
    const separator = fc.constantFrom(' ', '-', '/', ':', ', ', ' - ');
    fc.assert(
      fc.property(fc.constantFrom(...codes), modifiers, separator, (code, list, between) => {
        // 97158/59 are two codes, and 95/GT one of two.
        const isNext = list.some((modifier) => Number(modifier) === Number(code.slice(-2)) + 1);
        fc.pre((!isNext || between.includes('-')) && (list.length < 2 || between !== '/'));
        expect(shown([code, ...list].join(between))).toBe([code, ...[...list].sort()].join('-'));
      }),
    );
  });

  test('words before the code do not make it slow, however many', () => {
    const before = performance.now();
    expect(shown('CPT CODE '.repeat(22))).toBe('codeUnreadable');
    expect(shown('9'.repeat(200))).toBe('codeUnreadable');
    expect(performance.now() - before).toBeLessThan(500);
  });

  test('no text makes it throw or take long', () => {
    const text = fc.string({
      maxLength: 400,
      unit: fc.constantFrom('9', '0', 'H', ' ', '-', ':', '(', ')', '\u00a0', 'C', 'P', 'T'),
    });
    fc.assert(
      fc.property(text, (written) => {
        const before = performance.now();
        shown(written);
        return performance.now() - before < 500;
      }),
    );
  });
});

describe('a column of modifiers', () => {
  test.each<[Raw, readonly string[] | string]>([
    ['', []],
    [null, []],
    [95, ['95']],
    ['HO', ['HO']],
    ['95, ho', ['95', 'HO']],
    ['HF/TG', ['HF', 'TG']],
    ['mod 95', ['95']],
    ['N/A', []],
    ['None', []],
    ['—', []],
    [0, []],
    ['HO N/A', ['HO']],
    ['LCSW', 'modifierUnknown'],
    ['95 and HO', ['95', 'HO']],
    ['or', 'modifierUnknown'],
    ['HO or LCSW', 'modifierUnknown'],
    [true, 'modifierUnknown'],
  ])('%p is %p', (written, expected) => {
    const modifiers = readModifiers(written);
    expect(modifiers.ok ? modifiers.value : modifiers.failure.kind).toEqual(expected);
  });
});
