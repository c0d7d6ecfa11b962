import { type Raw, quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import { type DayNumber, printDay } from './calendar';
import { weekday } from './weekday';
import { type InNumbers, readWritten, type Separator, type Written } from './written';

/** Columns repeat few dates, and to understand one takes a dozen looks; a column of ever other ones is forgotten now and then. */
const MOST = 5000;
const known = new Map<string, Written | null>();

function written(raw: Raw): Written | null {
  if (typeof raw !== 'string') return readWritten(raw);
  const before = known.get(raw);
  if (before !== undefined) return before;
  const made = readWritten(raw);
  if (known.size >= MOST) known.clear();
  known.set(raw, made);
  return made;
}

/** Whether a column holds the first days of periods or their last ones: a month is its first day in the one, its last in the other. */
export type Side = 'start' | 'end';

/** The order of day and month that some dates of a column can only have: 31.12.2025 begins with the day. By what stands between. */
export interface DateOrders {
  readonly dayFirst: Set<Separator>;
  readonly monthFirst: Set<Separator>;
}

export const noOrders = (): DateOrders => ({ dayFirst: new Set(), monthFirst: new Set() });

const MONTHS = 12;

/** Takes in what a cell of the column says of the order. */
export function noteOrder(orders: DateOrders, raw: Raw): void {
  if (typeof raw !== 'string') return;
  const said = written(raw);
  if (said?.kind !== 'numbers') return;
  const { separator, one, two } = said;
  if (one > MONTHS && two <= MONTHS) orders.dayFirst.add(separator);
  if (two > MONTHS && one <= MONTHS) orders.monthFirst.add(separator);
}

/** Of all columns of a schedule: one without such a date is written as those beside it. */
export function noteOrders(orders: DateOrders, others: DateOrders): void {
  for (const separator of others.dayFirst) orders.dayFirst.add(separator);
  for (const separator of others.monthFirst) orders.monthFirst.add(separator);
}

type Order = 'dayFirst' | 'monthFirst' | 'unknown' | 'both';

/**
 * Slashes and dashes begin with the month, as Americans write them, unless dates beside them begin with the day. Dots are written both
 * ways in the United States and nearly always with the day first elsewhere: without a date that shows it nobody can tell.
 */
function orderOf({ separator }: InNumbers, { dayFirst, monthFirst }: DateOrders): Order {
  const [isDay, isMonth] = [dayFirst.has(separator), monthFirst.has(separator)];
  if (isDay || isMonth) return isDay && isMonth ? 'both' : isDay ? 'dayFirst' : 'monthFirst';
  return separator === '.' || dayFirst.size > 0 ? 'unknown' : 'monthFirst';
}

const WHY = {
  unknown: 'no other date of the column shows which',
  both: 'other dates of the column are written both ways',
} as const;

function ofNumbers(said: InNumbers, orders: DateOrders, raw: Raw): Result<DayNumber | null> {
  const { dayFirst, monthFirst } = said;
  // Only one of the two is a day of the calendar, or both are the same.
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return ok(monthFirst ?? dayFirst);
  const order = orderOf(said, orders);
  if (order !== 'unknown' && order !== 'both') return ok(said[order]);
  return failed('dateAmbiguous', {
    text: quoted(raw),
    readings: [printDay(monthFirst), printDay(dayFirst)],
    why: WHY[order],
  });
}

function dayOf(said: Written, side: Side, orders: DateOrders, raw: Raw): Result<DayNumber | null> {
  switch (said.kind) {
    case 'day':
      return ok(said.day);
    case 'span':
      return ok(side === 'start' ? said.first : said.last);
    case 'numbers':
      return ofNumbers(said, orders, raw);
  }
}

/**
 * A date in a column of starts or of ends: what `readDate` reads, and `Jan 2019`, `Q1 2019`, 2019, `eff. 1/1/2019`, `Mon, Jan 7 2019`,
 * 31.12.2025. A date in numbers that could be two days is read as the column writes its others, or refused; a day of the week has to be that
 * of the date.
 */
export function readColumnDate(raw: Raw, side: Side, orders: DateOrders): Result<DayNumber> {
  const unreadable = () => failed('dateUnreadable', { text: quoted(raw) });
  const said = written(raw);
  if (!said || (said.says !== undefined && said.says !== side)) return unreadable();
  const day = dayOf(said, side, orders, raw);
  if (!day.ok) return day;
  if (day.value === null || (said.weekday !== undefined && weekday(day.value) !== said.weekday)) return unreadable();
  return ok(day.value);
}
