import type { MarketRate, PackTerms } from '../../src/core/market';

/** A published rate that counts: an office's, without modifiers, of one taxpayer in Texas. A test changes what it is about. */
export const MARKET_RATE: MarketRate = {
  payer: 'Aetna',
  file: 'a.json',
  updated: '2026-11-01',
  codeType: 'CPT',
  code: '90837',
  arrangement: 'ffs',
  negotiatedType: 'negotiated',
  rate: 100,
  expires: '9999-12-31',
  places: '11',
  billingClass: 'professional',
  setting: '',
  modifiers: '',
  tinKind: 'ein',
  tin: '1',
  state: 'TX',
  county: '',
  taxonomy: '',
};

/** How a pack is made of such rates. */
export const PACK_TERMS: PackTerms = {
  name: 'Made-up market',
  edition: '1',
  date: '2026-11-24',
  made: 20261124,
  link: '',
  minimumGroups: 2,
  plausible: { least: 40, most: 1000 },
  period: { name: '2026-11', from: 20261101, to: 20271031 },
  sources: [],
  notes: [],
};
