import { type Measure, pricesIn, type RateKey } from '../core/benchmarks';
import { isBlank, type Raw } from '../core/raw';
import { failed, ok, type Result } from '../core/result';
import { read } from './loaded';

/** A question as cells put it; a blank leaves the usual: Medicare, its newest release, the office, the full fee, any payer. */
export interface Question {
  readonly code: Raw;
  readonly region: Raw;
  readonly measure: Raw;
  readonly asOf: Raw;
  readonly setting: Raw;
  readonly practitioner: Raw;
  readonly payer: Raw;
}

/** Of Medicare's price, Medicare is no payer of its own; a market may have one of that name, and one that has not says so. */
function payerOf(raw: Raw, measure: Measure): string | null {
  const name = String(raw ?? '').trim();
  if (name === '') return null;
  const isOfMedicare = pricesIn(measure).every(({ kind }) => kind === 'medicare');
  return isOfMedicare && name.toLowerCase() === 'medicare' ? null : name;
}

/**
 * The key that a question is about, or what of it cannot be read.
 * @param measure What the rate is set beside, where that is not what the question's words say.
 */
export function keyOf(question: Question, measure = read.measure(question.measure)): Result<RateKey> {
  const code = read.code(question.code);
  if (!code.ok) return code;
  if (isBlank(question.region)) return failed('placeMissing', {});
  const place = read.place(question.region);
  if (!place.ok) return place;
  if (!measure.ok) return measure;
  const asOf = read.asOf(question.asOf);
  if (!asOf.ok) return asOf;
  const setting = read.setting(question.setting);
  if (!setting.ok) return setting;
  const practitioner = read.practitioner(question.practitioner);
  if (!practitioner.ok) return practitioner;
  return ok({
    code: code.value,
    place: place.value,
    measure: measure.value,
    asOf: asOf.value,
    setting: setting.value,
    practitioner: practitioner.value,
    payer: payerOf(question.payer, measure.value),
  });
}
