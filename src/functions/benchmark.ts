import type { Benchmark } from '../core/benchmarks';
import { choose, chooseOrFirst } from '../core/choose';
import { plausible, readRate } from '../core/fees';
import { dollars, isComparable, MICROS, microsOf } from '../core/money';
import { localityOf } from '../core/places';
import { isBlank, type Raw } from '../core/raw';
import { failed, type Result } from '../core/result';
import { ask, read } from '../session';
import { type Answer, errorOf } from './answer';
import { orBlank } from './cells';
import { numberWithEvidence } from './evidenceCard';
import { EVIDENCE_FIELDS, REASON } from './evidenceFields';
import { LOCALITY_FIELDS } from './localityFields';

const DOLLARS = '$#,##0.00';
const PERCENT = '0.0%';
const BLANK = '';

/** Code, region, measure, date, setting, practitioner, payer: the arguments that several functions share, in Excel's order. */
type Asked = readonly Raw[];

function askCells([
  code = null,
  region = null,
  measure = null,
  asOf = null,
  setting = null,
  ...rest
]: Asked): Result<Benchmark> {
  const [practitioner = null, payer = null] = rest;
  return ask({ code, region, measure, asOf, setting, practitioner, payer });
}

const blankless = (cells: Asked): Asked => cells.map(orBlank);

export function benchmarkCell(cells: Asked, alone: boolean): Answer {
  const asked = blankless(cells);
  if (isBlank(asked[0] ?? null)) return BLANK;
  const answer = askCells(asked);
  if (!answer.ok) return errorOf(answer.failure);
  const amount = dollars(answer.value.amount);
  return alone ? numberWithEvidence(amount, DOLLARS, () => answer.value.evidence()) : amount;
}

export function benchmarkInfoCell([code = null, region = null, field = null, ...others]: Asked): Answer {
  const asked = blankless([code, region, ...others]);
  if (isBlank(asked[0] ?? null)) return BLANK;
  const chosen = choose(field, EVIDENCE_FIELDS);
  if (!chosen.ok) return errorOf(chosen.failure);
  const answer = askCells(asked);
  if (answer.ok) return chosen.value.of(answer.value.evidence());
  return chosen.value === REASON ? answer.failure.message : errorOf(answer.failure);
}

export function localityCell([place = null, field = null]: Asked): Answer {
  if (isBlank(orBlank(place))) return BLANK;
  const found = read.place(place);
  if (!found.ok) return errorOf(found.failure);
  const locality = localityOf(found.value);
  if (!locality.ok) return errorOf(locality.failure);
  const chosen = chooseOrFirst(orBlank(field), LOCALITY_FIELDS);
  return chosen.ok ? chosen.value.of(locality.value) : errorOf(chosen.failure);
}

/** Rate ÷ benchmark, both for the same code, place, setting, practitioner and day. */
export function percentOfMedicareCell(
  [code = null, rate = null, region = null, ...others]: Asked,
  alone: boolean,
): Answer {
  const asked = blankless([code, region, ...others]);
  if (isBlank(asked[0] ?? null) || isBlank(orBlank(rate))) return BLANK;
  const paid = readRate(rate);
  if (!paid.ok) return errorOf(paid.failure);
  const answer = askCells(asked);
  if (!answer.ok) return errorOf(answer.failure);
  const { amount, unit } = answer.value;
  if (paid.value.unit !== null && !isComparable(paid.value.unit, unit))
    return errorOf(failed('unitsDiffer', { rate: paid.value.unit, benchmark: unit }).failure);
  const size = plausible(paid.value.amount, amount);
  if (!size.ok) return errorOf(size.failure);
  const ratio = paid.value.amount / microsOf(amount);
  if (!alone) return ratio;
  const arithmetic = `${paid.value.amount / MICROS} ÷ ${dollars(amount)}`;
  return numberWithEvidence(ratio, PERCENT, () => answer.value.evidence(), { Percent: arithmetic });
}
