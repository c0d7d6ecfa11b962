import { count } from '../../wizard/strings';

export const CHOOSE = {
  title: 'Choose what to compare with',
  region: {
    label: 'Region',
    hint: 'State, Medicare locality, ZIP code or county: TX, TX-18, 77002 or “Harris County, TX”. US is the national amount.',
    ofOthers: 'Region of all other sheets',
    perSheet: 'Give sheets regions of their own',
    list: 'Regions of sheets',
    blank: 'A sheet whose field is blank takes the region of all other sheets.',
    own: (own: number, sheets: number) =>
      `${own} of ${count(sheets, 'sheet')} ${own === 1 ? 'has' : 'have'} a region of ${own === 1 ? 'its' : 'their'} own.`,
    more: (more: number, of: number) =>
      more === of ? `Show ${count(more, 'more sheet')}` : `Show ${more} of ${count(of, 'more sheet')}`,
    ofSheet: (sheet: string) => `Region of ${sheet}`,
    missing: 'Say where the rates are paid: a state (TX), a Medicare locality (TX-18), a ZIP code, a county, or US.',
    ofRows: 'Each row keeps the region that it names.',
    mean: (state: string, localities: number) =>
      `${state}: the mean of its ${localities} localities. Name a ZIP code or county for its own fees.`,
    use: (like: string) => `Use ${like}`,
  },
  target: {
    label: 'Target',
    share: (of: string) => `A percentage of ${of}`,
    bestPayer: 'The best rate that another payer pays for the same',
    percent: (of: string) => `Percent of ${of}`,
    ofMeasure: 'that price',
  },
  understood: (percent: string) => `Understood as ${percent}.`,
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
    label: 'Compare with',
    hint: 'Medicare, a percentile of the market (P50), of one payer (Aetna P75), or a rule, with dollars of your own if you like: higher of 120% of Medicare and P50, or P50, at least $100. Empty is Medicare.',
    noPack:
      'No market rates are loaded, so that only Medicare can be chosen. Load a pack of market rates from Parley’s start page.',
    loaded: (names: string) => `Loaded: ${names}.`,
    understood: (measure: string, market: string) => `Understood as ${measure}${market}.`,
    inMarket: (market: string) => `, in ${market}`,
    suggestions: 'Suggestions',
    use: (measure: string) => `Use ${measure}`,
  },
  asOf: { label: 'Date', hint: 'A day or a year; empty is the newest fee schedule.' },
  threshold: {
    label: 'Leave out gaps below',
    hint: 'A share of the target: 2% leaves out what is hardly below it.',
  },
  back: 'Go back',
  audit: 'Audit the rates',
  summary: (rates: string, schedules: string) => `${rates} in ${schedules}`,
  failed: 'The audit did not finish',
} as const;
