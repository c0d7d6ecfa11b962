export const SHEETS = {
  findings: { name: 'Parley findings', table: 'ParleyFindings', title: 'What the audit found' },
  payers: { name: 'Parley payers', table: 'ParleyPayers', title: 'Payers' },
  rates: { name: 'Parley rates', table: 'ParleyRates', title: 'Every rate beside its benchmark' },
  unread: { name: 'Parley not read', table: 'ParleyNotRead', title: 'What was not read, and why' },
  sources: { name: 'Parley sources', table: 'ParleySources', title: 'How the audit was made' },
} as const;

export const NOTES = {
  opportunity: (findings: string, dollars: string) =>
    `Opportunity: ${dollars} a year, the sum of the ${findings} “Below target”.`,
  overlap: 'Dollars of other kinds speak of the same rates from another side; they are not added to it.',
  live: 'Figures are formulas over your own cells: they follow when a rate changes.',
  nothingFound: 'Nothing was found.',
  index:
    'Index: Σ units × rate ÷ Σ units × benchmark over the rates that have both; covered is the share of all units and revenue that it stands on.',
  allRead: 'Every row was read.',
} as const;
