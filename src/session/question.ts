import type { RateKey } from '../core/benchmarks';
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

/** Medicare is no payer of its own here: its price is what is asked for. */
function payerOf(raw: Raw): string | null {
  const name = String(raw ?? '').trim();
  return name === '' || name.toLowerCase() === 'medicare' ? null : name;
}

/** The key that a question is about, or what of it cannot be read. */
export function keyOf(question: Question): Result<RateKey> {
  const code = read.code(question.code);
  if (!code.ok) return code;
  if (isBlank(question.region)) return failed('placeMissing', {});
  const place = read.place(question.region);
  if (!place.ok) return place;
  const measure = read.measure(question.measure);
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
    payer: payerOf(question.payer),
  });
}
