import type { Raw } from '../../../../src/core/raw';
import { type Drawn, drawn, is, listed } from './drawn';
import type { SheetLayout } from './pages';

/** A code with its unit as a schedule writes it, and the basis that is meant; `undefined` where the unit is to be listed. */
const united = (
  what: string,
  heading: string,
  rows: readonly (readonly [string, Raw, (string | null)?])[],
): SheetLayout =>
  drawn(what, 'Beacon', [
    ['Code', heading, 'Rate'],
    ...rows.map(([code, unit, basis], row): readonly Drawn[] =>
      basis === undefined ? [code, listed(unit), 90.5 + row] : [code, unit, is(90.5 + row, code, { basis })],
    ),
  ]);

/** Units and codes with the words that people write beside them. */
export const WORDS: readonly SheetLayout[] = [
  united('a column Unit of 1, per assessment, each, and sessions with their length', 'Unit', [
    ['90791', 'Per assessment', 'service'],
    ['90837', 'Per 60-90 minute session', 'session'],
    ['90834', 'Per 45-minute session', 'session'],
    ['99214', 'per encounter', 'visit'],
    ['96130', 'each', 'unit'],
    ['90853', 'session', 'session'],
    ['H0001', 1, 'unit'],
    ['90832', '1', 'unit'],
    ['H2019', 'Per 15 minute increment', '15 minutes'],
    ['H0020', 'Per day receiving medication', 'day'],
    ['G2067', 'Per client per week', 'week'],
    ['H0015', 'Per Diem (3 hrs)', 'day'],
    // How long a session takes, and what a quarter of an hour is paid.
    ['90847', '50 min', null],
    ['90846', '45-50 minutes', null],
    ['H0004', '15 min', '15 minutes'],
    ['90839', 'Untimed', 'unit'],
    ['G2068', 'weekly bundle', 'week'],
    ['G2080', 'per week', 'week'],
    ['H2036', '1 day (min 3 hrs)', 'day'],
    ['H0006', 'monthly case rate', 'month'],
    ['99213', 'Initial induction period'],
    ['T1015', 'bundle'],
  ]),
  united('a column Unit of nothing but 1 and one per diem', 'Unit', [
    ['90791', 1, 'unit'],
    ['90834', 1, 'unit'],
    ['90837', 1, 'unit'],
    ['H0015', 'per diem', 'day'],
  ]),
  drawn('how long a service takes behind its rate: the rate of a session, or of the time that is billed', 'Beacon', [
    ['Code', 'Rate'],
    ['90837', is('140 (60 min)', '90837')],
    ['90834', is('$110.00 (45 min)', '90834')],
    ['90832', is('$80.00 (30 min)', '90832')],
    ['H0015', is('$310.00 (3 hrs)', 'H0015')],
    ['H0004', is('$25.00 (15 min)', 'H0004', { basis: '15 minutes' })],
    ['H2019', is('$80.00 (60 min)', 'H2019', { basis: 'hour' })],
    // A quarter of an hour of what is billed by the session; 20 minutes of what is billed by 15; a code that says no unit.
    ['90847', listed('$35.00 (15 min)')],
    ['T1016', listed('$30.00 (20 min)')],
    ['0906', listed('$99.00 (60 min)')],
  ]),
  drawn('settings, programmes and telehealth behind codes', 'Beacon', [
    ['Code', 'Rate'],
    ['90837', is(140.5, '90837')],
    ['90834-IOP', is(96.5, '90834', { tier: 'IOP' })],
    ['90853 (PHP)', is(45.5, '90853', { tier: 'PHP' })],
    ['90837 HO IOP', is(101.5, '90837-HO', { tier: 'IOP' })],
    ['H0015 (IOP)', is(310.5, 'H0015')],
    ['90837-TELE', is(141.5, '90837-95')],
    ['90834 (telehealth)', is(111.5, '90834-95')],
    ['90832 Psychotherapy 30 min (telehealth)', is(81.5, '90832-95')],
    ['90847 GT telehealth', is(121.5, '90847-GT')],
    ['90834 audio only', is(91.5, '90834-93')],
    ['90837 IP', is(119.5, '90837', { setting: 'facility' })],
    ['99214 (POS 21)', is(99.5, '99214', { setting: 'facility' })],
    ['99213 NF', is(89.5, '99213')],
    ['90832 IP w/ or w/o GT', is(79.5, '90832', { setting: 'facility' })],
    [listed('90846 OP'), 118.5],
    [listed('90791 TH'), 151.5],
    ['T1015 TH', is(151.25, 'T1015-TH')],
    ['98966 (telephone)', is(14.5, '98966')],
  ]),
  drawn('a word for outpatients beside a column that says where', 'Beacon', [
    ['Code', 'Setting', 'Rate'],
    ['90834 OP', 'Office', is(111.5, '90834')],
    ['90837 OP', 'Facility', is(131.5, '90837', { setting: 'facility' })],
    [listed('90847 OP'), null, 121.5],
  ]),
];
