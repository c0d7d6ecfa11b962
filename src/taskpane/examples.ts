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
  CONTRACTSCORE: {
    formula: '=PARLEY.CONTRACTSCORE(ParleyContracts[@],ParleyContracts[#Headers])',
    says: 'How good the terms of the contract in this row are, from 0 to 100; ask for “Harmful” to see what works against you.',
  },
  ESCALATE: {
    formula: '=PARLEY.ESCALATE(118.5,"3%","2024-01-01","2026-06-30")',
    says: 'A rate of $118.50 after two yearly raises of 3%.',
  },
  EROSION: {
    formula: '=PARLEY.EROSION(118.5,"2023-01-01")',
    says: 'What inflation took of a rate that has been paid since 2023.',
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
