import type { AuditedRate } from '../audit';
import { dollars, type Micros, MICROS } from '../money';
import { benchmarkCall, cellReference, formula } from './formula';
import type { ReportValue } from './report';

/** A rate's figures as a report's cells hold them. */
export interface RateFigures {
  readonly rate: ReportValue;
  readonly benchmark: ReportValue;
  readonly share: ReportValue;
  readonly target: ReportValue;
  readonly short: ReportValue;
  readonly units: ReportValue;
  readonly annual: ReportValue;
}

/** Millionths of a dollar, or of a unit, as a cell holds them. */
export const cellNumber = (amount: Micros | null): number | null => (amount === null ? null : amount / MICROS);

function plainFigures({ line, benchmark, target, shortfall, annual }: AuditedRate): RateFigures {
  const amount = benchmark ? dollars(benchmark.amount) : null;
  return {
    rate: cellNumber(line.rate),
    benchmark: amount,
    share: amount === null ? null : line.rate / MICROS / amount,
    target: cellNumber(target),
    short: cellNumber(shortfall),
    units: cellNumber(line.units),
    annual: annual === null ? null : dollars(annual),
  };
}

/** `multiple` as in the audit's target; `null` where the best payer sets it, whose rate then stands as it was read. */
function liveFigures(rate: AuditedRate, multiple: number | null): RateFigures {
  const plain = plainFigures(rate);
  // A rate written in words, such as 450 per diem, stays as it was read.
  const paid = `IFERROR(VALUE(${cellReference(rate.cell)}),${rate.line.rate / MICROS})`;
  const asked = benchmarkCall(rate.line.key);
  const goal = multiple === null ? plain.target : `ROUND(${asked}*${multiple},2)`;
  const short = typeof goal === 'object' ? null : `ROUND(MAX(0,${goal}-${paid}),6)`;
  const hasAnnual = short !== null && rate.annual !== null;
  return {
    ...plain,
    rate: formula(paid, plain.rate),
    benchmark: rate.benchmark ? formula(asked, plain.benchmark) : null,
    share: rate.benchmark ? formula(`${paid}/${asked}`, plain.share) : null,
    target: typeof goal === 'string' ? (rate.benchmark ? formula(goal, plain.target) : null) : goal,
    short: rate.target === null || short === null ? null : formula(short, plain.short),
    annual: hasAnnual ? formula(`ROUND(${short}*${(rate.line.units ?? 0) / MICROS},2)`, plain.annual) : plain.annual,
  };
}

/** Figures of a rate: values, or formulas over the user's own cell and PARLEY's functions that make them anew. */
export const figuresOf = (rate: AuditedRate, live: boolean, multiple: number | null): RateFigures =>
  live ? liveFigures(rate, multiple) : plainFigures(rate);
