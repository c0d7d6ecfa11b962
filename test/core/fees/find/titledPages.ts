import type { Raw } from '../../../../src/core/raw';
import { asCell, fact, type Fact, someDollars } from './facts';
import type { SheetLayout } from './pages';

const LCSW = 'clinical social worker';
const PHD = 'clinical psychologist';
const MD = 'physician';
const MASTERS = "master's level";

type Meant = Partial<Fact> | 'listed';

/** A title between rows, or a code with what its rate is beside the dollars. */
type Row = string | readonly [code: string, meant?: Meant];

interface Sections {
  readonly what: string;
  readonly name?: string;
  /** Lines above the headings. */
  readonly above?: readonly string[];
  /** Where the titles stand: in the column of the codes, or in that of what they are for. */
  readonly titlesIn?: 'codes' | 'descriptions';
  readonly meant?: Partial<Fact>;
  readonly rows: readonly Row[];
}

const sections = ({
  what,
  name = 'Aetna',
  above = [],
  titlesIn = 'codes',
  meant = {},
  rows,
}: Sections): SheetLayout => ({
  what,
  name,
  draw: (p, roll) => {
    above.forEach((line, index) => p.put(index, 0, line));
    const first = above.length + (above.length > 0 ? 1 : 0);
    p.line(first, 0, ['CPT Code', 'Description', 'Rate']);
    rows.forEach((row, index) => {
      const at = first + 1 + index;
      if (typeof row === 'string') {
        p.put(at, titlesIn === 'codes' ? 0 : 1, row);
        return;
      }
      const [code, says = {}] = row;
      const dollars = someDollars(roll);
      p.line(at, 0, [null, 'Psychotherapy', dollars]);
      if (says === 'listed') p.unreadable(at, 0, asCell(code));
      else {
        p.put(at, 0, asCell(code));
        p.rate(at, 2, dollars, fact({ payer: 'Aetna', code, dollars, ...meant, ...says }));
      }
    });
  },
});

/** One line of a table without titles, and what its rate is. */
const table = (
  what: string,
  headings: readonly string[],
  lines: readonly (readonly [cells: readonly Raw[], meant: Omit<Partial<Fact>, 'dollars'> & { code: string }])[],
): SheetLayout => ({
  what,
  name: 'Aetna',
  draw: (p, roll) => {
    p.line(0, 0, [...headings, 'Rate']);
    lines.forEach(([cells, meant], index) => {
      const dollars = someDollars(roll);
      p.line(1 + index, 0, cells);
      p.rate(1 + index, headings.length, dollars, fact({ payer: 'Aetna', dollars, ...meant }));
    });
  },
});

const under = (meant: Meant, ...codes: readonly string[]): readonly Row[] =>
  codes.map((code) => [code, meant] as const);
const THERAPY = ['90791', '90834', '90837'] as const;

/** Schedules whose titles say what their columns do not. */
export const TITLED: readonly SheetLayout[] = [
  sections({
    what: 'licences as titles between the rows, notes among them',
    rows: [
      'MD/DO',
      ...under({ practitioner: MD }, '90791', '90792', '99214'),
      'Licensed Psychologists (PhD, PsyD)',
      ...under({ practitioner: PHD }, ...THERAPY),
      '* Rates are subject to 2% sequestration.',
      ...under({ practitioner: PHD }, '96130'),
      'Master’s Level (LCSW, LMFT, LPC)',
      ...under({ practitioner: MASTERS }, ...THERAPY),
      'Prior authorization is required above 20 visits.',
      ...under({ practitioner: MASTERS }, '90847'),
    ],
  }),
  sections({
    what: 'a licence right below the headings, in the column of descriptions',
    titlesIn: 'descriptions',
    rows: [
      'LCSW',
      ...under({ practitioner: LCSW }, ...THERAPY),
      'Psychologist',
      ...under({ practitioner: PHD }, ...THERAPY),
    ],
  }),
  sections({
    what: 'a licence right below the headings, in the column of codes, and continued',
    rows: [
      'LCSW',
      ...under({ practitioner: LCSW }, ...THERAPY),
      'LCSW (continued)',
      ...under({ practitioner: LCSW }, '90846', '90847'),
    ],
  }),
  sections({
    what: 'licences under payers',
    name: 'Rates',
    rows: [
      'Aetna',
      'MD',
      ...under({ practitioner: MD }, ...THERAPY),
      'LCSW',
      ...under({ practitioner: LCSW }, ...THERAPY),
      'Cigna',
      'MD',
      ...under({ payer: 'Cigna', practitioner: MD }, ...THERAPY),
      'LCSW',
      ...under({ payer: 'Cigna', practitioner: LCSW }, ...THERAPY),
    ],
  }),
  sections({
    what: 'groups of services under each licence',
    rows: [
      'LCSW',
      'Individual',
      ...under({ practitioner: LCSW }, '90834', '90837'),
      'Group',
      ...under({ practitioner: LCSW }, '90853'),
      'PhD',
      'Individual',
      ...under({ practitioner: PHD }, '90834', '90837'),
      'Group',
      ...under({ practitioner: PHD }, '90853'),
    ],
  }),
  sections({
    what: 'groups of services after a licence, of which nobody can tell whether they are under it',
    rows: [
      'Psychotherapy',
      ...under({}, '90834', '90837'),
      'LCSW',
      ...under({ practitioner: LCSW }, '90834', '90837'),
      'Testing',
      ...under('listed', '96130', '96131'),
      'Psychologist',
      ...under({ practitioner: PHD }, '90834', '90837'),
      'Medication management',
      ...under({}, '99213', '99214'),
    ],
  }),
  sections({
    what: 'the setting as a title',
    rows: [
      'Office (POS 11)',
      ...under({ setting: 'nonfacility' }, ...THERAPY),
      'Facility',
      ...under({ setting: 'facility' }, ...THERAPY),
    ],
  }),
  sections({
    what: 'places as titles',
    rows: [
      'Houston, TX',
      ...under({ place: '04412-18' }, ...THERAPY),
      'Region: TX-11',
      ...under({ place: '04412-11' }, ...THERAPY),
      'Harris County, TX',
      ...under({ place: '04412-18' }, '90847'),
    ],
  }),
  sections({
    what: 'years and days as titles',
    rows: [
      'Effective 1/1/2024',
      ...under({ effective: 20240101 }, ...THERAPY),
      'Effective 7/1/2025',
      ...under({ effective: 20250701 }, ...THERAPY),
      '2026 Rates',
      ...under({ effective: 20260101 }, ...THERAPY),
    ],
  }),
  sections({
    what: 'modifiers and units as titles',
    rows: [
      'HO',
      ['H0004', { code: 'H0004-HO' }],
      'HN',
      ['H0004', { code: 'H0004-HN' }],
      'Modifier HQ',
      ['H0004', { code: 'H0004-HQ' }],
    ],
  }),
  sections({
    what: 'the same codes for adults and for children',
    rows: [
      'Adults',
      ...under({ tier: 'Adults' }, '90834', '90837'),
      ...under({}, '96130'),
      'Children and Adolescents',
      ...under({ tier: 'Children and Adolescents' }, '90834', '90837'),
    ],
  }),
  sections({
    what: 'groups of services, each with codes of its own',
    rows: [
      'Evaluation',
      ...under({}, '90791', '90792'),
      'Psychotherapy',
      ...under({}, '90834', '90837'),
      'Group therapy',
      ...under({}, '90853'),
    ],
  }),
  sections({
    what: 'telehealth after the office, with the same codes',
    rows: [
      'In Person',
      ...under({ tier: 'In Person' }, ...THERAPY),
      'Telehealth',
      ...under({ tier: 'Telehealth' }, ...THERAPY),
    ],
  }),
  sections({
    what: 'a title that may be a licence or a state',
    rows: ['Psychotherapy', ...under({}, '90834'), 'PA', ...under('listed', '99213', '99214')],
  }),
  sections({
    what: 'two licences in one title, which are paid differently',
    rows: ['MD', ...under({ practitioner: MD }, '90792'), 'PhD and LCSW', ...under('listed', '90834', '90837')],
  }),
  sections({
    what: 'descriptions that go on in the next row',
    titlesIn: 'descriptions',
    rows: [...under({}, '90834'), 'with patient', ...under({}, '90837'), 'Sixty Minutes', ...under({}, '90847')],
  }),
  sections({
    what: 'the licence and the day in the title above',
    above: ['Aetna – LCSW rates, effective 1/1/2023'],
    name: 'Sheet1',
    meant: { practitioner: LCSW, effective: 20230101 },
    rows: under({}, ...THERAPY),
  }),
  sections({
    what: 'the licence in the sheet’s name, and who wrote it above',
    above: ['Prepared by: Jane Doe, PhD'],
    name: 'Aetna LMFT',
    meant: { practitioner: 'marriage and family therapist' },
    rows: under({}, ...THERAPY),
  }),
  sections({
    what: 'a title above that names several licences, and holds for all',
    above: ['Aetna fee schedule: MD, PhD, LCSW'],
    name: 'Sheet1',
    rows: under({}, ...THERAPY),
  }),
  table(
    'a column of ages, and one of tiers',
    ['CPT', 'Age', 'Tier'],
    [
      [[90834, 'Adult', 1], { code: '90834', tier: 'Adult, 1' }],
      [[90834, 'Child', 1], { code: '90834', tier: 'Child, 1' }],
      [[90834, 'Child', 2], { code: '90834', tier: 'Child, 2' }],
      [[90837, 'Adult', 1], { code: '90837', tier: 'Adult, 1' }],
      [[90837, 'Child', 1], { code: '90837', tier: 'Child, 1' }],
      [[90853, 'All', 1], { code: '90853' }],
    ],
  ),
  table(
    'a column of levels, which are licences',
    ['CPT', 'Level'],
    [
      [[90834, 'Master’s'], { code: '90834', practitioner: MASTERS }],
      [[90834, 'Doctoral'], { code: '90834', practitioner: PHD }],
      [[90837, 'Master’s'], { code: '90837', practitioner: MASTERS }],
      [[90837, 'Doctoral'], { code: '90837', practitioner: PHD }],
    ],
  ),
  table(
    'the licence on the first row of its block',
    ['License', 'CPT'],
    [
      [['MD', 90791], { code: '90791', practitioner: MD }],
      [[null, 90834], { code: '90834', practitioner: MD }],
      [[null, 90837], { code: '90837', practitioner: MD }],
      [['LCSW', 90791], { code: '90791', practitioner: LCSW }],
      [[null, 90834], { code: '90834', practitioner: LCSW }],
      [[null, 90837], { code: '90837', practitioner: LCSW }],
    ],
  ),
  table(
    'the day on the first row of its block',
    ['CPT', 'Effective Date'],
    [
      [[90834, '1/1/2024'], { code: '90834', effective: 20240101 }],
      [[90837, null], { code: '90837', effective: 20240101 }],
      [[90834, '1/1/2026'], { code: '90834', effective: 20260101 }],
      [[90837, null], { code: '90837', effective: 20260101 }],
    ],
  ),
  table(
    'a licence where it matters, and a blank for all',
    ['CPT', 'License'],
    [
      [[90834, null], { code: '90834' }],
      [[90834, 'LCSW'], { code: '90834', practitioner: LCSW }],
      [[90834, 'PhD'], { code: '90834', practitioner: PHD }],
      [[90837, null], { code: '90837' }],
      [[90837, 'LCSW'], { code: '90837', practitioner: LCSW }],
      [[90837, 'PhD'], { code: '90837', practitioner: PHD }],
      [[90853, null], { code: '90853' }],
    ],
  ),
  table(
    'the licence of some codes only',
    ['CPT', 'License'],
    [
      [[90792, 'MD'], { code: '90792', practitioner: MD }],
      [[90834, null], { code: '90834' }],
      [[90837, null], { code: '90837' }],
      [[99214, 'NP'], { code: '99214', practitioner: 'nurse practitioner' }],
      [[90853, null], { code: '90853' }],
    ],
  ),
];
