import { escalate, escalateSaid, readTerm } from '../../core/contracts';
import { readDate } from '../../core/dates';
import { readRate } from '../../core/fees';
import { type Micros, MICROS, wholeMicros } from '../../core/money';
import { isBlank, quoted, type Raw } from '../../core/raw';
import { failed, ok, type Result } from '../../core/result';
import { type Answer, errorOf } from '../answer';
import { type Argument, orBlank } from '../cells';
import { numberWithCard } from '../evidenceCard';
import { spill } from '../spill';

const BLANK = '';
const DOLLARS = '$#,##0.00##';
const NONE = wholeMicros(0);

/** A raise as the register reads it; 0 and None are none. */
function raiseOf(raw: Raw): Result<Micros | null> {
  const raise = readTerm('escalator', raw);
  if (!raise.ok) return raise;
  return raise.value === undefined ? failed('raiseUnreadable', { text: quoted(raw) }) : ok(raise.value);
}

/** The rate after the contract's raises. Arguments in Excel's order: rate, raise, from, to, cap. */
function escalateCell(
  [rate = null, pct = null, from = null, to = null, cap = null]: readonly Raw[],
  few: boolean,
): Answer {
  if (isBlank(orBlank(rate))) return BLANK;
  const start = readRate(rate);
  if (!start.ok) return errorOf(start.failure);
  const raise = raiseOf(pct);
  if (!raise.ok) return errorOf(raise.failure);
  const most = isBlank(orBlank(cap)) ? ok(null) : raiseOf(cap);
  if (!most.ok) return errorOf(most.failure);
  const days = [readDate(from), readDate(to)] as const;
  if (!days[0].ok) return errorOf(days[0].failure);
  if (!days[1].ok) return errorOf(days[1].failure);
  const input = {
    rate: start.value.amount,
    raise: raise.value ?? NONE,
    cap: most.value,
    from: days[0].value,
    to: days[1].value,
  };
  const answer = escalate(input);
  if (!answer.ok) return errorOf(answer.failure);
  const value = answer.value.rate / MICROS;
  if (!few) return value;
  return numberWithCard(value, DOLLARS, () => ({
    title: 'Escalated rate',
    lines: [
      ['Formula', escalateSaid(input, answer.value)],
      ['Anniversaries', String(answer.value.years)],
    ],
  }));
}

export const escalateCells = (args: readonly Argument[]): Answer[][] => spill(args, escalateCell);
