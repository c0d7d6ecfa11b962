import type { Contract } from '../contract';
import type { DayNumber } from '../../dates';
import type { PriceIndex } from '../erosion';
import {
  type DenialRates,
  erodedBy,
  type RatesByPayer,
  type Shortage,
  type TriggerInputs,
  type TriggerSettings,
} from '../triggers';

/** What is known besides the register. What is left out was not measured, or nobody was asked. */
export interface PortfolioInputs {
  readonly settings: TriggerSettings;
  /** The audit of the fee schedules, by payer; nothing where there was none. */
  readonly rates: RatesByPayer | null;
  readonly shortageOf: (state: string) => Shortage | null;
  readonly denialsOf?: (contract: Contract) => DenialRates | null;
  /** What inflation is measured by. */
  readonly indices?: readonly PriceIndex[];
  /** Evidence of quality in words; `null` where there is none. */
  readonly outcomesOf?: (contract: Contract) => string | null | undefined;
  /** The score of its terms, 0 to 100. */
  readonly scoreOf?: (contract: Contract) => number | null;
}

/** What is known of one contract whose payer has these names in the audit. */
export function triggerInputs(
  contract: Contract,
  payers: readonly string[],
  inputs: PortfolioInputs,
  today: DayNumber,
): TriggerInputs {
  const { state } = contract.terms;
  const rates = inputs.rates && payers.length > 0 ? inputs.rates.of(payers) : null;
  return {
    settings: inputs.settings,
    rates,
    denials: inputs.denialsOf?.(contract) ?? null,
    shortage: typeof state === 'string' ? inputs.shortageOf(state) : null,
    eroded: erodedBy(inputs.indices ?? [], contract, rates, today),
  };
}
