import { type Drawn, drawn, is, listed } from './drawn';
import type { SheetLayout } from './pages';

const TESTS = ['95816', '96132', '96136'];
const THREE = ['90791', '90834', '90837'];

/** Parts of a service, and places, as headings of one payer's rates. */
export const PARTS: readonly SheetLayout[] = [
  drawn('what a professional and the equipment are paid, and both: Professional, Technical, Global', 'Aetna', [
    ['CPT', 'Professional', 'Technical', 'Global'],
    ...TESTS.map((code, row): readonly Drawn[] => [
      code,
      is(60.5 + row, `${code}-26`),
      is(40.25 + row, `${code}-TC`),
      is(100.75 + 2 * row, code),
    ]),
  ]),
  drawn('the same by modifiers: Global, 26, TC', 'Aetna', [
    ['CPT', 'Global', '26', 'TC'],
    ...TESTS.map((code, row): readonly Drawn[] => [
      code,
      is(100.75 + 2 * row, code),
      is(60.5 + row, `${code}-26`),
      is(40.25 + row, `${code}-TC`),
    ]),
  ]),
  drawn('the same in other words: No Modifier, Modifier 26, Modifier TC', 'Aetna', [
    ['CPT', 'No Modifier', 'Modifier 26', 'Modifier TC'],
    ...TESTS.map((code, row): readonly Drawn[] => [
      code,
      is(100.75 + 2 * row, code),
      is(60.5 + row, `${code}-26`),
      is(40.25 + row, `${code}-TC`),
    ]),
  ]),
  drawn('the same for two payers, with words behind', 'Rates', [
    ['', 'Aetna', '', 'Cigna', ''],
    ['CPT', 'Professional Component', 'Technical Component', 'Professional Component', 'Technical Component'],
    ...TESTS.map((code, row): readonly Drawn[] => [
      code,
      is(60.5 + row, `${code}-26`, { payer: 'Aetna' }),
      is(40.25 + row, `${code}-TC`, { payer: 'Aetna' }),
      is(65.5 + row, `${code}-26`, { payer: 'Cigna' }),
      is(45.25 + row, `${code}-TC`, { payer: 'Cigna' }),
    ]),
  ]),
  drawn('a professional fee alone, which is the rate', 'Aetna', [
    ['CPT', 'Professional Fee'],
    ...THREE.map((code, row): readonly Drawn[] => [code, is(100.5 + row, code)]),
  ]),
  drawn('cities of one payer, and what is left of the state', 'Aetna', [
    ['CPT', 'Houston', 'Dallas', 'Rest of state'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(110.5 + row, code),
      is(108.25 + row, code, { place: '04412-11' }),
      row === 0 ? listed(101.75) : 101.75 + row,
    ]),
  ]),
  drawn('cities with licences', 'Aetna', [
    ['CPT', 'Houston LCSW', 'Houston PhD', 'Austin LCSW', 'Austin PhD'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(90.5 + row, code, { practitioner: 'clinical social worker' }),
      is(110.25 + row, code, { practitioner: 'clinical psychologist' }),
      is(88.5 + row, code, { practitioner: 'clinical social worker', place: '04412-31' }),
      is(108.25 + row, code, { practitioner: 'clinical psychologist', place: '04412-31' }),
    ]),
  ]),
  drawn('counties, of which one has a namesake in another state', 'Aetna', [
    ['CPT', 'Travis County', 'Harris County'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(104.5 + row, code, { place: '04412-31' }),
      row === 0 ? listed(111.25) : 111.25 + row,
    ]),
  ]),
  drawn('units of places beside their rates', 'Aetna', [
    ['CPT', 'Houston', 'Houston Units', 'Dallas', 'Dallas Units'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(110.5 + row, code, { units: 500 + row }),
      500 + row,
      is(108.25 + row, code, { place: '04412-11', units: 300 + row }),
      300 + row,
    ]),
  ]),
  drawn('states, two of which are licences elsewhere', 'Aetna', [
    ['CPT', 'TX', 'PA', 'MA'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(110.5 + row, code, { place: 'TX' }),
      is(108.25 + row, code, { place: 'PA' }),
      is(118.75 + row, code, { place: 'MA' }),
    ]),
  ]),
  drawn('payers with cities, and one whose name is a state’s', 'Rates', [
    ['CPT', 'Aetna Houston', 'Aetna Dallas', 'BCBS Texas'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(110.5 + row, code, { payer: 'Aetna' }),
      is(108.25 + row, code, { payer: 'Aetna', place: '04412-11' }),
      is(105.75 + row, code, { payer: 'BCBS Texas' }),
    ]),
  ]),
  drawn('names that may be payers’, with one licence', 'Rates', [
    ['CPT', 'Moonbeam LCSW', 'Sunrise LCSW', 'Rate'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      row === 0 ? listed(91.5) : 91.5 + row,
      row === 0 ? listed(93.25) : 93.25 + row,
      is(100.5 + row, code, { payer: 'Payer not named (Rates)' }),
    ]),
  ]),
  drawn('a city above rates whose rows say their places', 'Aetna', [
    ['CPT', 'Region', 'Houston'],
    ...THREE.map((code, row): readonly Drawn[] => [code, 'TX-11', is(110.5 + row, code, { place: '04412-11' })]),
  ]),
];
