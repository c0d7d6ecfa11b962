import type { AuditedRate } from '../audit';
import { dollars, type Micros, MICROS } from '../money';
import { benchmarkCall, canBeNamed, cellReference, formula } from './formula';
import type { ReportValue } from './report';
import { cellInRow, type TablePlace } from './tablePlace';

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

/** The cells of a row that formulas beside them read. */
interface FigureCells {
  readonly rate: string;
  readonly benchmark: string;
  readonly target: string;
  readonly short: string;
  readonly units: string;
}

/** The tables of findings and of rates have these figures under the same headings. */
const figureCells = (place: TablePlace, above: number): FigureCells => ({
  rate: cellInRow(place, 'Rate', above),
  benchmark: cellInRow(place, 'Benchmark', above),
  target: cellInRow(place, 'Target', above),
  short: cellInRow(place, 'Short per unit', above),
  units: cellInRow(place, 'Units a year', above),
});

/** How figures become live. */
export interface Living {
  /** The target as a multiple of the benchmark; `null` where the best payer sets it, whose rate then stands as it was read. */
  readonly multiple: number | null;
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

/**
 * The rate as the user's cell says it now: a number, or a text that begins with one (`450 per diem`, `$450/day`). Other texts keep the
 * rate that was read for as long as it stands in them; what is empty, or says no rate any more, leaves it blank.
 */
function paidNow({ cell, line }: AuditedRate): string {
  const its = cellReference(cell);
  const text = `TRIM(${its})`;
  const read = line.rate / MICROS;
  const firstWord = `LEFT(${text},FIND(" ",SUBSTITUTE(${text},"/"," ")&" ")-1)`;
  const stillSaid = `ISNUMBER(SEARCH("${read}",SUBSTITUTE(${text},",","")))`;
  return `IF(${text}="","",IFERROR(VALUE(${its}),IFERROR(VALUE(${firstWord}),IF(${stillSaid},${read},""))))`;
}

/** Blank where another cell is. */
const unlessBlank = (cell: string, expression: string): string => `IF(${cell}="","",${expression})`;

function liveFigures(rate: AuditedRate, { multiple }: Living, at: FigureCells): RateFigures {
  const plain = plainFigures(rate);
  const hasBenchmark = rate.benchmark !== null;
  return {
    ...plain,
    rate: formula(paidNow(rate), plain.rate),
    benchmark: hasBenchmark ? formula(benchmarkCall(rate.line.key), plain.benchmark) : null,
    share: hasBenchmark ? formula(unlessBlank(at.rate, `${at.rate}/${at.benchmark}`), plain.share) : null,
    target:
      multiple === null || !hasBenchmark || plain.target === null
        ? plain.target
        : formula(`ROUND(${at.benchmark}*${multiple},2)`, plain.target),
    short:
      plain.short === null
        ? null
        : formula(unlessBlank(at.rate, `ROUND(MAX(0,${at.target}-${at.rate}),6)`), plain.short),
    annual:
      plain.annual === null
        ? null
        : formula(unlessBlank(at.short, unlessBlank(at.units, `ROUND(${at.short}*${at.units},2)`)), plain.annual),
  };
}

/**
 * Figures of a rate: values, or formulas over the user's own cells, PARLEY's functions and the cells beside them, which are in the
 * row of the table that has so many above it. Values where no formula can name the user's sheet.
 */
export const figuresOf = (rate: AuditedRate, living: Living | null, place: TablePlace, above: number): RateFigures =>
  living && canBeNamed(rate.cell.sheet) ? liveFigures(rate, living, figureCells(place, above)) : plainFigures(rate);
