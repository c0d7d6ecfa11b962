import { failed, ok, type Result } from '../result';
import type { Columns } from './columns';
import { saysCounty } from './countyNumbers';
import type { Field } from './fields';
import { daysOfHeading, type HeadingDays } from './headingYears';
import { sameRate } from './keepPeriods';
import type { ColumnMapping, ScheduleMapping } from './mapping';
import { qualifiersOf } from './qualifiers';
import { saidFor, type SaidFor } from './saidFor';

/** A column of rates with the columns that belong to it, by their place in the sheet's rows. */
export interface RateColumns {
  readonly columns: Columns;
  /** On the sheet. */
  readonly column: number;
  readonly payer: string | undefined;
}

const same = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** A column named as a payer's or a place's belongs to that one's rates, any other to all. */
const belongs =
  (to: ColumnMapping) =>
  (column: ColumnMapping): boolean =>
    (column.payer === undefined || same(column.payer, to.payer)) &&
    (column.region === undefined || same(column.region, to.region));

/** What a workbook remembers may leave the age to the heading. */
const saidOf = (rate: ColumnMapping): SaidFor => saidFor({ tier: qualifiersOf([rate.heading]).tier, ...rate });

const kindOf = (rate: ColumnMapping): string => sameRate({ payer: rate.payer, ...saidOf(rate) });

function columnsFor(
  rate: ColumnMapping,
  code: number,
  all: readonly ColumnMapping[],
  left: number,
  days: Holding,
): Columns {
  const others = new Map<Field, number>();
  const modifiers: number[] = [];
  for (const { column, role, payer, region: place } of all.filter(belongs(rate))) {
    if (role === 'modifier') modifiers.push(column - left);
    else if (role !== 'service' && role !== 'ignored' && role !== 'code' && role !== 'rate' && role !== 'tier') {
      if (!others.has(role) || payer !== undefined || place !== undefined) others.set(role, column - left);
    }
  }
  return {
    code,
    rate: rate.column - left,
    modifiers,
    others,
    heading: -1,
    ...(all.some((one) => one.column - left === others.get('region') && saysCounty(one.heading)) && {
      ofCounties: true,
    }),
    said: saidOf(rate),
    ...days,
  };
}

type Holding = Pick<Columns, 'effective' | 'ends' | 'contractYear' | 'isOneOfYears'>;

const NOT_DATED: HeadingDays = {};

function daysOf({ heading }: ColumnMapping, fiscal: number | undefined): HeadingDays {
  const days = daysOfHeading(heading, { fiscal, isContractDated: true });
  return days === undefined || days === 'unknown' ? NOT_DATED : days;
}

/**
 * `Rate 1/1/25-12/31/25`, `2025 Rate`: the days over which the rates of a heading hold, where it says them, beside those for the same.
 * A year ends where another follows; the newest holds on.
 */
function holding({ endsIfFollowed, ...days }: HeadingDays, others: readonly HeadingDays[]): Holding {
  if (days.effective === undefined && days.ends === undefined) return days;
  const beginnings = others.map(({ effective }) => effective).filter((effective) => effective !== undefined);
  const isFollowed = beginnings.some((other) => other > (days.effective ?? 0));
  const { ends, ...open } = days;
  return {
    ...open,
    ...(ends === undefined || (endsIfFollowed === true && !isFollowed) ? {} : { ends }),
    ...(beginnings.length > 0 && { isOneOfYears: true }),
  };
}

/** The columns of rates of a mapping, each with those that belong to it; `left` is where the sheet's rows begin. */
export function rateColumns({ columns, titled }: ScheduleMapping, left: number): Result<readonly RateColumns[]> {
  const code = columns.find(({ role }) => role === 'code');
  const rates = columns.filter(({ role }) => role === 'rate');
  if (!code || rates.length === 0)
    return failed('columnsNotFound', { code: code !== undefined, rate: rates.length > 0 });
  const dated = rates.map((rate) => ({ rate, days: daysOf(rate, titled?.says.fiscal) }));
  return ok(
    dated.map(({ rate, days }) => {
      const others = dated.filter((other) => other.rate !== rate && kindOf(other.rate) === kindOf(rate));
      return {
        columns: columnsFor(
          rate,
          code.column - left,
          columns,
          left,
          holding(
            days,
            others.map((other) => other.days),
          ),
        ),
        column: rate.column,
        payer: rate.payer,
      };
    }),
  );
}
