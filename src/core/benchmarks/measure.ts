import { type Cents, MICROS, type Micros, printDollars } from '../money';

/** What a rate is set beside: a price, or a rule that chooses between several. */
export type Measure = Price | RuleMeasure;

/** A price that a source has, a share of one, or either with dollars of the user's own added or taken off. */
export type Price = SourceMeasure | ShareMeasure | ShiftedMeasure;

/** What sources are asked for. */
export type SourceMeasure = MedicareMeasure | MarketMeasure;

export interface MedicareMeasure {
  readonly kind: 'medicare';
  /** With the conversion factor of qualifying participants in advanced payment models, from 2026. */
  readonly qualifying: boolean;
}

export interface MarketMeasure {
  readonly kind: 'market';
  /** 0 to 100; 50 is the median. */
  readonly percent: number;
  /** A pack, an edition or a payer, as the user names it; `null` is whatever is loaded. */
  readonly source: string | null;
}

export interface ShareMeasure {
  readonly kind: 'share';
  /** 1.2 is 120 %. */
  readonly share: Micros;
  readonly of: SourceMeasure;
}

export interface ShiftedMeasure {
  readonly kind: 'shifted';
  readonly how: 'plus' | 'minus';
  /** Per unit of the price; never 0. */
  readonly by: Cents;
  readonly of: SourceMeasure | ShareMeasure;
}

/** Dollars of the user's own, for whatever unit the prices beside them are: a floor in the higher of several, a cap in the lower. */
export interface AmountMeasure {
  readonly kind: 'amount';
  readonly amount: Cents;
}

/** What a rule chooses between. */
export type Side = Price | AmountMeasure | RuleMeasure;

export interface RuleMeasure {
  readonly kind: 'rule';
  readonly takes: 'higher' | 'lower';
  /** Two or more, a price among them; a rule among them has none within itself. */
  readonly of: readonly Side[];
}

/** As most practices are paid. */
export const MEDICARE: MedicareMeasure = { kind: 'medicare', qualifying: false };
export const MEDICARE_QP: MedicareMeasure = { kind: 'medicare', qualifying: true };

/** `1200000` as `120%`. */
export const printShare = (share: Micros): string => `${(share * 100) / MICROS}%`;

/** `$1250`, `$99.50`: without separators, since commas stand between the sides of a rule. */
const printAmount = (amount: Cents): string => printDollars(amount).replaceAll(',', '').replace(/\.00$/, '');

/** `+ $5`, `− $5`. */
const printShift = ({ how, by }: Pick<ShiftedMeasure, 'how' | 'by'>): string =>
  `${how === 'plus' ? '+' : '−'} ${printAmount(by)}`;

/** `Medicare`, `Aetna P75`, `higher of 120% of Medicare and P50`: what `readMeasure` reads back as the same. */
export function printMeasure(measure: Measure | Side): string {
  switch (measure.kind) {
    case 'medicare':
      return measure.qualifying ? 'Medicare QP' : 'Medicare';
    case 'market':
      return measure.source === null ? `P${measure.percent}` : `${measure.source} P${measure.percent}`;
    case 'share':
      return `${printShare(measure.share)} of ${printMeasure(measure.of)}`;
    case 'shifted':
      return `${printMeasure(measure.of)} ${printShift(measure)}`;
    case 'amount':
      return printAmount(measure.amount);
    case 'rule': {
      const sides = measure.of.map((side) => (side.kind === 'rule' ? `(${printMeasure(side)})` : printMeasure(side)));
      return `${measure.takes} of ${sides.slice(0, -1).join(', ')} and ${sides.at(-1) ?? ''}`;
    }
  }
}

/** What sources are asked for by a measure, each side of a rule once; dollars of the user's own ask nobody. */
export function pricesIn(measure: Measure | Side): readonly SourceMeasure[] {
  switch (measure.kind) {
    case 'medicare':
    case 'market':
      return [measure];
    case 'share':
    case 'shifted':
      return pricesIn(measure.of);
    case 'amount':
      return [];
    case 'rule':
      return measure.of.flatMap(pricesIn);
  }
}
