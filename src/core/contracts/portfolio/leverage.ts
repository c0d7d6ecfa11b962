import type { TriggerInputs } from '../triggers';
import type { Contract } from '../contract';
import type { TermKey } from '../terms';
import { printShare } from '../../printShare';

export const LEVERAGE_PARTS = ['revenueShare', 'volume', 'marketShift', 'shortage', 'outcomes'] as const;
export type LeveragePart = (typeof LEVERAGE_PARTS)[number];

/** The parts of leverage, what each weighs of 1, and when it is whole. */
export const LEVERAGE: Readonly<
  Record<LeveragePart, { readonly name: string; readonly weight: number; readonly says: string }>
> = {
  revenueShare: { name: 'Share of your revenue', weight: 0.3, says: 'whole from 30% of the revenue of all payers on' },
  volume: { name: 'Volume', weight: 0.25, says: 'whole where the register says what you have that the payer needs' },
  marketShift: { name: 'Market shift', weight: 0.15, says: 'whole where the register says what has shifted' },
  shortage: {
    name: 'Shortage of providers',
    weight: 0.15,
    says: 'the average severity of the state’s shortage areas, of 25',
  },
  outcomes: {
    name: 'Evidence of quality',
    weight: 0.15,
    says: 'whole where there is some: outcomes, accreditation, access',
  },
};

export interface LeverageShare {
  readonly part: LeveragePart;
  /** 0 to 1; `null` where it is not known, and counts as a half. */
  readonly value: number | null;
  readonly weight: number;
  /** `34.0%`, `Yes`, or why it is not known. */
  readonly shows: string;
}

export interface Leverage {
  /** 0.1 to 1. */
  readonly value: number;
  readonly parts: readonly LeverageShare[];
}

const WHOLE_REVENUE_SHARE = 0.3;
const MOST_SEVERE = 25;
/** What is not known speaks neither for nor against. */
const NOT_KNOWN = 0.5;
/** Even a payer that needs nobody signs new rates at times. */
const LEAST = 0.1;
const HUNDREDTHS = 100;
/** Sums of shares carry a binary remainder: 0.3 + 0.075 + 0.105 + 0.075 is to be 0.56. */
const NEARLY = 1e-9;

type Value = Pick<LeverageShare, 'value' | 'shows'>;

const NOTHING: Value = { value: null, shows: 'not known' };

function said({ terms }: Contract, key: TermKey & ('volume' | 'marketShift')): Value {
  const words = terms[key];
  if (words === undefined) return NOTHING;
  return words === null ? { value: 0, shows: 'None' } : { value: 1, shows: words };
}

function valuesOf(
  contract: Contract,
  { rates, shortage }: Pick<TriggerInputs, 'rates' | 'shortage'>,
  outcomes: string | null | undefined,
): Readonly<Record<LeveragePart, Value>> {
  const share = rates?.revenueShare ?? null;
  return {
    revenueShare:
      share === null ? NOTHING : { value: Math.min(1, share / WHOLE_REVENUE_SHARE), shows: printShare(share) },
    volume: said(contract, 'volume'),
    marketShift: said(contract, 'marketShift'),
    shortage: shortage
      ? { value: shortage.severity / MOST_SEVERE, shows: `${shortage.severity.toFixed(1)} of ${MOST_SEVERE}` }
      : NOTHING,
    outcomes: outcomes === undefined ? NOTHING : { value: outcomes === null ? 0 : 1, shows: outcomes ?? 'None' },
  };
}

/**
 * How much a provider has in hand with a payer, 0.1 to 1: the sum of weight × value over the parts; a part that is not known counts as
 * a half. Rounded to hundredths, as it is shown.
 * @param outcomes Evidence of quality in words; `null` where there is none, `undefined` where nobody was asked.
 */
export function leverageOf(
  contract: Contract,
  inputs: Pick<TriggerInputs, 'rates' | 'shortage'>,
  outcomes: string | null | undefined,
): Leverage {
  const values = valuesOf(contract, inputs, outcomes);
  const parts = LEVERAGE_PARTS.map((part) => ({ part, weight: LEVERAGE[part].weight, ...values[part] }));
  const sum = parts.reduce((total, { weight, value }) => total + weight * (value ?? NOT_KNOWN), 0);
  return { value: Math.max(LEAST, Math.round(sum * HUNDREDTHS + NEARLY) / HUNDREDTHS), parts };
}
