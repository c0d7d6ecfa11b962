import { drawn, is } from './drawn';
import type { SheetLayout } from './pages';

const BY_WAY = [
  ['90837', 150.5, 140.25],
  ['90834', 110.5, 100.75],
  ['99214', 130.25, 125.5],
] as const;

/** Prices by how the service reaches the patient: what is billed by telehealth has its modifier. */
export const WAYS: readonly SheetLayout[] = [
  drawn('in person and by telehealth', 'Aetna', [
    ['CPT', 'In Person', 'Telehealth'],
    ...BY_WAY.map(([code, seen, tele]) => [code, is(seen, code), is(tele, `${code}-95`)]),
  ]),
  drawn('in person, by video and by telephone, as rates', 'Cigna', [
    ['CPT', 'In-Person Rate', 'Video Rate', 'Audio-Only Rate'],
    ...BY_WAY.map(([code, seen, tele]) => [code, is(seen, code), is(tele, `${code}-95`), is(tele - 20, `${code}-93`)]),
  ]),
  drawn('the office and virtual visits', 'Humana', [
    ['CPT', 'Office', 'Virtual'],
    ...BY_WAY.map(([code, seen, tele]) => [code, is(seen, code), is(tele, `${code}-95`)]),
  ]),
  drawn('in person and by telehealth for each of two payers', 'Matrix', [
    ['', 'Aetna', '', 'Cigna', ''],
    ['CPT', 'In Person', 'Telehealth', 'In Person', 'Telehealth'],
    ...BY_WAY.map(([code, seen, tele]) => [
      code,
      is(seen, code, { payer: 'Aetna' }),
      is(tele, `${code}-95`, { payer: 'Aetna' }),
      is(seen + 9, code, { payer: 'Cigna' }),
      is(tele + 9, `${code}-95`, { payer: 'Cigna' }),
    ]),
  ]),
];
