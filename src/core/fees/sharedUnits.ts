import type { Column, Taken } from './column';
import { sameRate } from './keepPeriods';
import { ignore } from './why';

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || one.toLowerCase() === other?.toLowerCase();

/** Whether what is a payer's, a place's or everybody's belongs to a rate. */
const belongsTo = (of: Taken | undefined, rate: Taken | undefined): boolean =>
  isSame(of?.payer, rate?.payer) && isSame(of?.region, rate?.region);

/** What a column that is named as a payer's is where no rate is that payer's: of all rates, where the name stands in a line above, or left out. */
function withoutRate(column: Column, { payer = '', ...plain }: Taken, rates: readonly Column[]): Taken {
  if (rates.some(({ taken }) => taken?.region?.toLowerCase() === payer.toLowerCase()))
    return { ...plain, region: payer };
  return column.heading.lines.length > 1 ? plain : ignore(column, `but no column is the rate of “${payer}”`);
}

/** Units for a code, where several rates stand in its row and none is named as theirs, would count once for each rate. */
export function leaveSharedUnits(columns: readonly Column[], rates: readonly Column[]): void {
  const payers = new Set(rates.map(({ taken }) => taken?.payer?.toLowerCase()));
  for (const column of columns) {
    const { taken } = column;
    if (!taken || taken.role === 'rate' || (taken.payer === undefined && taken.role !== 'units')) continue;
    if (taken.payer !== undefined && !payers.has(taken.payer.toLowerCase()))
      column.taken = withoutRate(column, taken, rates);
    const own = rates.filter(({ taken: rate }) => belongsTo(column.taken, rate));
    // Of years side by side one is in force.
    const kinds = new Set(own.map(({ taken: rate }) => sameRate(rate))).size;
    if (column.taken?.role === 'units' && kinds > 1)
      column.taken = ignore(column, `but it does not say which of the ${kinds} rates its units belong to`);
  }
}
