export const CHOOSE = {
  title: 'Choose what to compare with',
  region: {
    label: 'Region',
    hint: 'State, Medicare locality, ZIP code or county: TX, TX-18, 77002 or “Harris County, TX”. US is the national amount.',
    perSheet: 'Give each sheet a region of its own',
    ofSheet: (sheet: string) => `Region of ${sheet}`,
    missing: 'Say where the rates are paid: a state (TX), a Medicare locality (TX-18), a ZIP code, a county, or US.',
    ofRows: 'Each row keeps the region that it names.',
    mean: (state: string, localities: number) =>
      `${state}: the mean of its ${localities} localities. Name a ZIP code or county for its own fees.`,
    use: (like: string) => `Use ${like}`,
  },
  target: {
    label: 'Target',
    share: 'A percentage of Medicare',
    bestPayer: 'The best rate that any payer pays for the same',
    percent: 'Percent of Medicare',
    wrong: 'Write a percentage up to 1000%, such as 120%.',
  },
  more: 'More choices',
  setting: {
    label: 'Setting',
    hint: 'For rows that name none.',
    choices: [
      ['', 'Non-facility (office, telehealth at home)'],
      ['Facility', 'Facility (hospital, residential)'],
    ],
  },
  practitioner: {
    label: 'Practitioner',
    hint: 'For rows that name none.',
    choices: [
      ['', 'As the modifiers say, else the full fee'],
      ['Physician', 'Physician (100%)'],
      ['Psychologist', 'Psychologist (100%)'],
      ['NP', 'Nurse practitioner (85%)'],
      ['PA', 'Physician assistant (85%)'],
      ['CSW', 'Clinical social worker (75%)'],
      ['MFT', 'Marriage and family therapist (75%)'],
      ['MHC', 'Mental health counselor (75%)'],
    ],
  },
  measure: {
    label: 'Medicare’s conversion factor',
    choices: [
      ['', 'Most practices'],
      ['Medicare QP', 'Qualifying participants in advanced payment models'],
    ],
  },
  asOf: { label: 'Date', hint: 'A day or a year; empty is the newest fee schedule.' },
  threshold: {
    label: 'Leave out gaps below',
    hint: 'A share of the target: 2% leaves out what is hardly below it.',
    wrong: 'Write a percentage between 0% and 100%, such as 2%.',
  },
  back: 'Go back',
  audit: 'Audit the rates',
  summary: (rates: string, schedules: string) => `${rates} in ${schedules}`,
  failed: 'The audit did not finish',
} as const;
