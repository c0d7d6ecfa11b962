import { printCode } from '../../codes';
import { fullA1 } from '../../sheets';
import { printUnits } from '../figures';
import { finding } from '../finding';
import { compareCells } from '../compareCells';
import { LEFT_OUT, SAYS } from '../strings';
import type { Finding, RateReading, Unread, WithoutRate } from '../types';

const keyOf = (payer: string, code: string): string => `${payer}|${code}`;

/** The first cell in which each payer has a rate for each code. */
interface RatesByCode {
  add(rate: RateReading): void;
  of(payer: string, code: string): RateReading | undefined;
}

export function ratesByCode(): RatesByCode {
  const known = new Map<string, RateReading>();
  return {
    add(rate) {
      const key = keyOf(rate.payer, printCode(rate.line.key.code));
      const before = known.get(key);
      if (!before || compareCells(rate.cell, before.cell) < 0) known.set(key, rate);
    },
    of: (payer, code) => known.get(keyOf(payer, code)),
  };
}

/** Units are billed and the payer has no rate for the code; where it has one in another row, the units belong there. */
export function billedWithoutRate(
  { cell, payer, code, units }: WithoutRate,
  rates: RatesByCode,
): { readonly finding: Finding } | { readonly unread: Unread } {
  const printed = printCode(code);
  const elsewhere = rates.of(payer, printed);
  if (elsewhere) return { unread: { cell, reason: LEFT_OUT.hasRate(printed, fullA1(elsewhere.cell)) } };
  return {
    finding: finding(
      'billedWithoutRate',
      { payer, cell, line: { key: { code }, units } },
      {
        words: () => ({
          says: () => SAYS.billedWithoutRate(payer, printed, printUnits(units)),
          explain: () => `${fullA1(cell)}: ${printUnits(units)} units of ${printed}, no rate`,
        }),
      },
    ),
  };
}
