import type { AuditedRate } from '../audit';
import { type Benchmark, type Evidence, type RateKey, SETTING_NAMES } from '../benchmarks';
import { printCode } from '../codes';
import { printDay } from '../dates';
import { codeAndTier } from '../fees';
import { printPlace } from '../places';
import { fullA1 } from '../sheets';
import { amount, prose, rate, ratio, text, units } from './columns';
import type { RateFigures } from './figures';
import type { ReportColumn, ReportValue } from './report';
import { cellOf } from './sheetOf';

export const RATE_COLUMNS: readonly ReportColumn[] = [
  text('Payer', 24),
  text('Code', 14),
  text('Service', 44),
  rate('Rate'),
  rate('Benchmark'),
  ratio('% of benchmark'),
  rate('Target'),
  rate('Short per unit'),
  units('Units a year'),
  amount('$ a year'),
  text('Effective', 12),
  text('Ends', 12),
  text('Place', 26),
  text('Setting', 13),
  text('Practitioner', 40),
  text('Release', 12),
  text('Formula', 66),
  text('Where', 22),
  prose('Not compared because', 60),
];

/** What a rate is for, as far as benchmarks and markets tell it apart: a schedule has the same for many payers. */
export const aboutOf = ({ code, setting, practitioner, place }: RateKey): string =>
  `${printCode(code)}|${setting}|${practitioner?.name ?? ''}|${printPlace(place)}`;

export type EvidenceOf = (rate: AuditedRate) => Evidence | undefined;

/**
 * Evidence by what it is for: a schedule has the same code for many payers, and its sentences are worth making once. An audit has one
 * benchmark for all rates that are alike, so that most are known by it, and nothing has to be put into words.
 */
export function evidences(): { readonly of: EvidenceOf; readonly all: () => Iterable<Evidence> } {
  const known = new Map<string, Evidence>();
  const ofBenchmark = new Map<Benchmark, Evidence>();
  const sought = (benchmark: Benchmark, key: RateKey): Evidence => {
    const about = aboutOf(key);
    const evidence = known.get(about) ?? benchmark.evidence();
    known.set(about, evidence);
    ofBenchmark.set(benchmark, evidence);
    return evidence;
  };
  return {
    of: ({ benchmark, line: { key } }) =>
      benchmark ? (ofBenchmark.get(benchmark) ?? sought(benchmark, key)) : undefined,
    all: () => known.values(),
  };
}

const printed = (day: number | null): string | null => (day === null ? null : printDay(day));

export function rateRow(
  one: AuditedRate,
  figures: RateFigures,
  evidence: Evidence | undefined,
): readonly ReportValue[] {
  const { key, effective, ends } = one.line;
  return [
    cellOf(one.payer),
    cellOf(codeAndTier(one.line)),
    evidence?.service ?? null,
    figures.rate,
    figures.benchmark,
    figures.share,
    figures.target,
    figures.short,
    figures.units,
    figures.annual,
    printed(effective),
    printed(ends),
    printPlace(key.place),
    SETTING_NAMES[key.setting],
    evidence?.practitioner ?? key.practitioner?.name ?? null,
    evidence?.release ?? null,
    evidence?.formula ?? null,
    cellOf(fullA1(one.cell)),
    one.withoutBenchmark ? cellOf(one.withoutBenchmark.message) : null,
  ];
}
