import { type Micros, MICROS, micros, wholeMicros } from '../money';
import { isBlank, quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';

/** Numbers up to here are multiples (1.2), greater ones percentages (120): nobody asks for 1,000 % of Medicare or for 10 %. */
const GREATEST_MULTIPLE = 10;
const GREATEST_PERCENT = 1000;
const ONCE = wholeMicros(MICROS);

/** The target as a multiple of the benchmark, in millionths: 1.2, 120, `120%`; a blank is the benchmark itself. */
export function readTarget(raw: Raw): Result<Micros> {
  if (isBlank(raw)) return ok(ONCE);
  const text = String(raw).trim();
  const isPercent = text.endsWith('%');
  const value = typeof raw === 'boolean' ? NaN : Number(text.replace(/ ?%$/, ''));
  const percent = isPercent || value > GREATEST_MULTIPLE ? value : value * 100;
  const multiple = percent > 0 && percent <= GREATEST_PERCENT ? micros(percent / 100) : null;
  return multiple === null || multiple <= 0 ? failed('targetUnreadable', { text: quoted(raw) }) : ok(multiple);
}
