import { nearest } from '../nearest';
import { isBlank, quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';

/** What a rate is set beside. */
export type Measure = 'Medicare' | 'Medicare QP';

const WORDS: Readonly<Record<string, Measure>> = {
  medicare: 'Medicare',
  mpfs: 'Medicare',
  pfs: 'Medicare',
  medicarephysicianfeeschedule: 'Medicare',
  medicarerate: 'Medicare',
  medicareffs: 'Medicare',
  medicareqp: 'Medicare QP',
  qp: 'Medicare QP',
  medicareapm: 'Medicare QP',
  qualifyingapm: 'Medicare QP',
};

/** A blank is Medicare as most practices are paid. */
export function readMeasure(raw: Raw): Result<Measure> {
  if (isBlank(raw)) return ok('Medicare');
  const key = String(raw)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const measure = WORDS[key];
  if (measure) return ok(measure);
  const like = WORDS[nearest(key, Object.keys(WORDS), key.length < 5 ? 1 : 2) ?? ''];
  return failed('measureUnknown', { text: quoted(raw), like });
}
