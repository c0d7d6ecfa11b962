import type { DayNumber } from '../../../dates';
import { type Micros, micros } from '../../../money';
import type { Clause, Mark } from '../clause';
import type { Quantity, Unit } from '../values';
import type { Reader, Stated } from './rule';

/** What has to stand beside a quantity: a pattern of the words before it mostly ends with `$`, one of those after begins with `^`. */
export interface Near {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** Each of them, in the words around it. */
  readonly words?: readonly RegExp[];
  /** None of them. */
  readonly without?: RegExp;
}

function isNear({ before, after }: Mark, near: Near): boolean {
  if (near.before?.test(before) === false || near.after?.test(after) === false) return false;
  if (near.notBefore?.test(before) === true || near.notAfter?.test(after) === true) return false;
  // A sign in the quantity's place keeps patterns from reading across it.
  const around = `${before}#${after}`;
  return (near.words ?? []).every((word) => word.test(around)) && near.without?.test(around) !== true;
}

type Convert<V> = (quantity: Quantity, mark: Mark) => Stated<V> | null;

/** Each place that fits one of the alternatives. */
const quantity =
  <V>(convert: Convert<V>, alternatives: readonly Near[]): Reader<V> =>
  ({ marks }) =>
    marks.flatMap((mark) => {
      const stated = alternatives.some((near) => isNear(mark, near)) ? convert(mark.quantity, mark) : null;
      return stated ? [stated] : [];
    });

/**
 * Days that a length of time comes to. A month is 30 days, so that twelve are a year of 365 and the reckoned deadline is never later
 * than the true one by the calendar; a business day counts as a day, for the same reason.
 */
const IN_DAYS: Readonly<Record<Unit, (count: number) => number | null>> = {
  day: (count) => count,
  businessDay: (count) => count,
  week: (count) => count * 7,
  month: (count) => Math.floor(count / 12) * 365 + (count % 12) * 30,
  year: (count) => count * 365,
  level: () => null,
};
const IN_MONTHS: Readonly<Record<Unit, (count: number) => number | null>> = {
  day: (count) => Math.round((count * 12) / 365),
  businessDay: () => null,
  week: () => null,
  month: (count) => count,
  year: (count) => count * 12,
  level: () => null,
};
const EXACT_DAYS: readonly Unit[] = ['day', 'week'];
const EXACT_MONTHS: readonly Unit[] = ['month', 'year'];

const length =
  (table: Readonly<Record<Unit, (count: number) => number | null>>, exact: readonly Unit[]): Convert<number> =>
  (one) => {
    if (one.kind !== 'length') return null;
    const value = table[one.unit](one.value);
    const isWhole = value !== null && value > 0 && Number.isInteger(value);
    return isWhole ? { value, isDoubtful: one.isDoubtful || !exact.includes(one.unit) } : null;
  };

export const days = (...near: readonly Near[]): Reader<number> => quantity(length(IN_DAYS, EXACT_DAYS), near);
export const months = (...near: readonly Near[]): Reader<number> => quantity(length(IN_MONTHS, EXACT_MONTHS), near);

/** How many levels, stages or steps. */
export const levels = (...near: readonly Near[]): Reader<number> =>
  quantity(
    (one) =>
      one.kind === 'length' && one.unit === 'level' && Number.isInteger(one.value) && one.value > 0
        ? { value: one.value, isDoubtful: one.isDoubtful }
        : null,
    near,
  );

const share = (percent: number): Micros | null => micros(percent / 100);

export const percents = (...near: readonly Near[]): Reader<Micros> =>
  quantity((one) => {
    const value = one.kind === 'percent' ? share(one.value) : null;
    return value === null ? null : { value, isDoubtful: one.isDoubtful };
  }, near);

const MONTHLY = /^[^.;]{0,12}?(?:per|a|each|every|\/) ?(?:calendar )?month|^ ?monthly/;

/** Interest a year: what is said by the month counts twelve times, without compounding. */
export const yearly = (...near: readonly Near[]): Reader<Micros> =>
  quantity((one, { before, after }) => {
    if (one.kind !== 'percent') return null;
    const isMonthly = MONTHLY.test(after) || /monthly (?:interest )?(?:rate )?(?:of |at )?$/.test(before);
    const value = share(one.value * (isMonthly ? 12 : 1));
    return value === null ? null : { value, isDoubtful: one.isDoubtful };
  }, near);

export const dates = (...near: readonly Near[]): Reader<DayNumber> =>
  quantity((one) => (one.kind === 'date' ? { value: one.value, isDoubtful: false } : null), near);

export const years = (...near: readonly Near[]): Reader<number> =>
  quantity((one) => (one.kind === 'year' ? { value: one.value, isDoubtful: false } : null), near);

/** The value that a sentence stands for as such. */
export const says =
  <V>(value: V): Reader<V> =>
  () => [{ value, isDoubtful: false }];

/** The sentence says that there is none. */
export const none: Reader<never> = () => [{ value: null, isDoubtful: false }];

/** The value that a sentence stands for where it has such a percentage. */
export const saysWithPercent = <V>(value: V, ...near: readonly Near[]): Reader<V> =>
  quantity((one) => (one.kind === 'percent' ? { value, isDoubtful: false } : null), near);

const SHORT = 280;

/** The sentence, as far as it fits a cell. */
export const words: Reader<string> = ({ sentence }) => {
  const space = sentence.lastIndexOf(' ', SHORT);
  const value = sentence.length <= SHORT ? sentence : `${sentence.slice(0, space > SHORT / 2 ? space : SHORT)}…`;
  return [{ value, isDoubtful: false }];
};

/** What a function makes of a sentence, where it makes anything of it. */
export const read =
  (from: (clause: Clause) => string | null): Reader<string> =>
  (clause) => {
    const value = from(clause);
    return value === null || value === '' ? [] : [{ value, isDoubtful: false }];
  };
