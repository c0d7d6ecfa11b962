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
    formula: '=PARLEY.PCTMEDICARE(118.5,90837,"TX-18")',
    says: 'A rate of $118.50 as a percentage of that.',
  },
  UNDERPAID: {
    formula: '=PARLEY.UNDERPAID(118.5,90837,"TX-18")',
    says: 'Whether that rate is under the benchmark.',
  },
  OPPORTUNITY: {
    formula: '=PARLEY.OPPORTUNITY(118.5,90837,"TX-18",1200)',
    says: 'What the difference is worth at 1,200 sessions a year.',
  },
  RATEINDEX: {
    formula: '=PARLEY.RATEINDEX(A2:A20,B2:B20,"TX-18")',
    says: 'A whole fee schedule against Medicare, in one number.',
  },
  LOCALITY: { formula: '=PARLEY.LOCALITY(77002)', says: 'The Medicare locality of a ZIP code.' },
  BENCHMARKINFO: {
    formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18")',
    says: 'The benchmark with its source, edition and place.',
  },
};

/** What somebody who has just opened the pane should see first. */
export const FIRST_EXAMPLES: readonly Example[] = ['BENCHMARK', 'PCTMEDICARE', 'LOCALITY'].flatMap(
  (id) => EXAMPLES[id] ?? [],
);
