export interface Example {
  readonly formula: string;
  readonly says: string;
}

/** One formula a function, by the function's id: the pane offers the first three, the help page shows each in its place. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  BENCHMARK: {
    formula: '=PARLEY.BENCHMARK(90837,"TX-18")',
    says: 'What Medicare pays for an hour of psychotherapy in Houston.',
  },
  PCTMEDICARE: {
    formula: '=PARLEY.PCTMEDICARE(90837,118.5,"TX-18")',
    says: 'A rate of $118.50 as a percentage of that.',
  },
  UNDERPAID: {
    formula: '=PARLEY.UNDERPAID(A1:D20,"TX-18","120%")',
    says: 'For each row of a fee schedule, how far the rate falls short of 120% of Medicare.',
  },
  OPPORTUNITY: {
    formula: '=PARLEY.OPPORTUNITY(A1:D20,"TX-18","120%")',
    says: 'What those shortfalls are worth in a year, in dollars.',
  },
  RATEINDEX: {
    formula: '=PARLEY.RATEINDEX(A1:D20,"TX-18")',
    says: 'A whole fee schedule against Medicare, weighted by units, in one number.',
  },
  RATERANK: {
    formula: '=PARLEY.RATERANK(90837,118.5,"TX")',
    says: 'Where a rate of $118.50 stands among what provider groups in Texas are paid, by the market rates loaded.',
  },
  LOCALITY: { formula: '=PARLEY.LOCALITY(77002)', says: 'The Medicare locality of a ZIP code.' },
  RENEGOTIATE: {
    formula: '=PARLEY.RENEGOTIATE(ParleyContracts[@],ParleyContracts[#Headers])',
    says: 'Whether to reopen the contract in this row of the register, why, and until when notice can be given.',
  },
  BENCHMARKINFO: {
    formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18","Formula")',
    says: 'The arithmetic behind the benchmark, with its numbers.',
  },
};

/** What somebody who has just opened the pane should see first. */
export const FIRST_EXAMPLES: readonly Example[] = ['BENCHMARK', 'PCTMEDICARE', 'LOCALITY'].flatMap(
  (id) => EXAMPLES[id] ?? [],
);
