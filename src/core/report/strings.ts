export const SHEETS = {
  findings: { name: 'Parley findings', table: 'ParleyFindings', title: 'What the audit found' },
  payers: { name: 'Parley payers', table: 'ParleyPayers', title: 'Payers' },
  market: { name: 'Parley market', table: 'ParleyMarket', title: 'Rates among what payers pay' },
  rates: { name: 'Parley rates', table: 'ParleyRates', title: 'Every rate beside its benchmark' },
  unread: { name: 'Parley not read', table: 'ParleyNotRead', title: 'What was not read, and why' },
  parity: { name: 'Parley parity', table: 'ParleyParity', title: 'Behavioral and medical rates of each payer' },
  parityCodes: { name: 'Parley parity codes', table: 'ParleyParityCodes', title: 'The codes behind each index' },
  parityMethod: { name: 'Parley parity method', table: 'ParleyParityMethod', title: 'How it was counted' },
  reopening: { name: 'Parley reopening', table: 'ParleyReopening', title: 'Which contracts to reopen' },
  terms: { name: 'Parley terms review', table: 'ParleyTerms', title: 'The terms of each contract beside a standard' },
  calendar: { name: 'Parley calendar', table: 'ParleyCalendar', title: 'What falls due about contracts' },
  sources: { name: 'Parley sources', table: 'ParleySources', title: 'How the audit was made' },
} as const;

export const NOTES = {
  opportunity: (findings: string, dollars: string) =>
    `Opportunity: ${dollars} a year, the sum of the ${findings} “Below target”.`,
  noUnits: (below: number) =>
    `Opportunity: not known. ${below === 1 ? '1 finding' : `${below} findings`} “Below target”, none of them with usable units of a year.`,
  noTarget: (rates: number) =>
    rates === 0
      ? 'Opportunity: not known. No rate is in force.'
      : `Opportunity: not known. ${rates === 1 ? '1 rate in force has' : `${rates} rates in force have`} no benchmark or other payer to be measured by.`,
  someUnits: (findings: number) =>
    `${findings === 1 ? '1 more has' : `${findings} more have`} no usable units of a year, so that what ${findings === 1 ? 'it costs' : 'they cost'} is not in this sum.`,
  overlap: 'Dollars of other kinds speak of the same rates from another side; they are not added to it.',
  live: 'Rates, benchmarks, targets and what they cost are formulas over your own cells: they follow when a rate changes, and are blank while it is empty.',
  liveFindings:
    'As of the audit, and renewed by another: which rates are listed, units a year, dollars of other kinds than “Below target”, and what the last column says.',
  liveRates: 'As of the audit, and renewed by another: units a year, dates, places and what the benchmark rests on.',
  livePayers:
    'Compared, index and opportunity are formulas over the sheets of findings and rates, and the chart shows these cells. As of the audit, and renewed by another: rates, shares covered, findings, what to do first, and the order.',
  liveMarket: 'As of the audit, and renewed by another: this sheet does not follow when a rate changes.',
  bestPayerStands: 'Targets are the best payer’s rates as they were read; they do not follow.',
  notLive:
    'As of the audit, and renewed by another: there are more rows than one sheet holds, which formulas cannot add up.',
  nothingFound: 'Nothing was found.',
  index:
    'Index: Σ units × rate ÷ Σ units × benchmark over the rates that have both, each rate counting once where there are no units; covered is the share of all units and revenue that it stands on.',
  allRead: 'Every cell that was taken for a rate was read.',
  rank: 'Percentile rank: the share of provider groups that are paid less for the same; 0% below the lowest, 100% above the highest.',
  groups:
    'Each provider group has one vote. The region is the nearest with enough groups; “Leans on” says how far: strong, fair or thin.',
  noMarket: 'No rate that something was found of has a distribution in the market that is loaded.',
} as const;
