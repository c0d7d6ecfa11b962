import { MICROS, type Micros } from '../money';

/** What a rate is set beside: a price that a source has, a share of one, or a rule that chooses between several. */
export type Measure = Side | RuleMeasure;

/** What a rule chooses between. */
export type Side = SourceMeasure | ShareMeasure;

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

export interface RuleMeasure {
  readonly kind: 'rule';
  readonly takes: 'higher' | 'lower';
  /** Two or more. */
  readonly of: readonly Side[];
}

/** As most practices are paid. */
export const MEDICARE: MedicareMeasure = { kind: 'medicare', qualifying: false };
export const MEDICARE_QP: MedicareMeasure = { kind: 'medicare', qualifying: true };

/** `1200000` as `120%`. */
export const printShare = (share: Micros): string => `${(share * 100) / MICROS}%`;

function printSide(measure: Side): string {
  switch (measure.kind) {
    case 'medicare':
      return measure.qualifying ? 'Medicare QP' : 'Medicare';
    case 'market':
      return measure.source === null ? `P${measure.percent}` : `${measure.source} P${measure.percent}`;
    case 'share':
      return `${printShare(measure.share)} of ${printSide(measure.of)}`;
  }
}

/** `Medicare`, `Aetna P75`, `higher of 120% of Medicare and P50`: what `readMeasure` reads back as the same. */
export function printMeasure(measure: Measure): string {
  if (measure.kind !== 'rule') return printSide(measure);
  const sides = measure.of.map(printSide);
  return `${measure.takes} of ${sides.slice(0, -1).join(', ')} and ${sides.at(-1) ?? ''}`;
}
