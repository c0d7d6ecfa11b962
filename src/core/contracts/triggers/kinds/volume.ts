import { printDollars } from '../../../money';
import type { Contract } from '../../contract';
import { askedOf } from '../asked';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { printShare } from '../../../printShare';
import { named } from '../../printed';
import type { Trigger } from '../trigger';

function byRates({ rates, settings }: TriggerInputs): Evidence {
  if (rates?.revenue == null || rates.revenueShare === null) return UNMEASURED;
  const says = `${named(rates.payers)}: ${printDollars(rates.revenue)} a year by units × rate, ${printShare(rates.revenueShare)} of all payers in the fee schedules. What you are to the payer it knows better: bring its members.`;
  return measured(rates.revenueShare >= settings.revenueShare, { says, from: 'rates' });
}

/** Volume that gives leverage. */
export function volume(contract: Contract, inputs: TriggerInputs): Trigger {
  const asked = askedOf(contract, 'volume');
  return judged('volume', [byRates(inputs), asked], asked.answeredBy ?? '');
}
