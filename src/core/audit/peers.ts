import { compareCells } from './compareCells';
import type { RateReading } from './types';

/** What the payers of the workbook pay for the same, on the day of the audit. */
export interface Peers {
  readonly payers: number;
  readonly lowest: RateReading;
  /** The best rate that a payer other than this one pays; nothing where no other pays for it. */
  bestBut(payer: string): RateReading | undefined;
  add(rate: RateReading): void;
}

/** The higher rate; of equal ones the one whose cell comes first. */
function better(one: RateReading, other: RateReading): boolean {
  const gap = one.line.rate - other.line.rate;
  return gap > 0 || (gap === 0 && compareCells(one.cell, other.cell) < 0);
}

/** Two are kept, the best and the best of another payer: that answers for every payer, and any number of rates costs no more. */
export function peersOf(first: RateReading): Peers {
  const names = new Set([first.payer]);
  let lowest = first;
  let best = first;
  let second: RateReading | undefined;
  return {
    get payers() {
      return names.size;
    },
    get lowest() {
      return lowest;
    },
    bestBut: (payer) => (best.payer === payer ? second : best),
    add(rate) {
      names.add(rate.payer);
      if (rate.line.rate < lowest.line.rate) lowest = rate;
      if (better(rate, best)) {
        if (rate.payer !== best.payer) second = best;
        best = rate;
      } else if (rate.payer !== best.payer && (!second || better(rate, second))) second = rate;
    },
  };
}
