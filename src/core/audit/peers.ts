import { compareCells } from './compareCells';
import type { PayerName } from './payerNames';
import type { RateReading } from './types';

/** A rate, and whose it is. */
type Peer = RateReading & { readonly who: PayerName };

/** What the payers of the workbook pay for the same, on the day of the audit. */
export interface Peers {
  /** The products of one payer are one. */
  readonly payers: number;
  readonly lowest: RateReading;
  readonly highest: RateReading;
  /**
   * The best rate that another payer than this rate's pays, whatever the product; nothing where no other pays for it. A product of the same
   * payer is not another payer: what it pays is no offer of the market's.
   */
  bestBut(rate: Peer): RateReading | undefined;
  /** The best rate of another product of the same payer. */
  bestSibling(rate: Peer): RateReading | undefined;
  add(rate: Peer): void;
}

/** The higher rate; of equal ones the one whose cell comes first. */
function better(one: RateReading, other: RateReading): boolean {
  const gap = one.line.rate - other.line.rate;
  return gap > 0 || (gap === 0 && compareCells(one.cell, other.cell) < 0);
}

/** The best, and the best of another: two answer for everybody, and any number of rates costs no more. */
interface Two {
  best: Peer;
  second?: Peer;
}

type Whose = (rate: Peer) => string;
const family: Whose = ({ who }) => who.family;
const product: Whose = ({ payer }) => payer;

function put(rate: Peer, two: Two, whose: Whose): void {
  const isSame = whose(rate) === whose(two.best);
  if (better(rate, two.best)) {
    if (!isSame) two.second = two.best;
    two.best = rate;
  } else if (!isSame && (!two.second || better(rate, two.second))) two.second = rate;
}

const but = (rate: Peer, { best, second }: Two, whose: Whose): Peer | undefined =>
  whose(best) === whose(rate) ? second : best;

export function peersOf(first: Peer): Peers {
  const families = new Set([first.who.family]);
  const overall: Two = { best: first };
  const siblings = new Map<string, Two>();
  let lowest: RateReading = first;
  const addSibling = (rate: Peer): void => {
    if (!rate.who.hasSiblings) return;
    const two = siblings.get(rate.who.family);
    if (two) put(rate, two, product);
    else siblings.set(rate.who.family, { best: rate });
  };
  addSibling(first);
  return {
    get payers() {
      return families.size;
    },
    get lowest() {
      return lowest;
    },
    get highest() {
      return overall.best;
    },
    bestBut: (rate) => but(rate, overall, family),
    bestSibling(rate) {
      const two = siblings.get(rate.who.family);
      return two && but(rate, two, product);
    },
    add(rate) {
      families.add(rate.who.family);
      if (rate.line.rate < lowest.line.rate) lowest = rate;
      put(rate, overall, family);
      addSibling(rate);
    },
  };
}
