import type { Contract } from '../../contract';
import { askedOf } from '../asked';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { counted } from '../../printed';
import type { Trigger } from '../trigger';

/** Units that are billed to the payer for codes that it has no rate for. No such row is no proof that nothing is new. */
function byRates({ rates }: TriggerInputs): Evidence {
  const top = rates?.withoutRate.top;
  if (!rates || !top) return UNMEASURED;
  const { count } = rates.withoutRate;
  const says = `${counted(count, 'code is', 'codes are')} billed without a rate. ${top.says}`;
  return measured(true, { says, from: 'rates', at: top.cell });
}

/** Services or sites that came since the rates were agreed. */
export function newServices(contract: Contract, inputs: TriggerInputs): Trigger {
  const asked = askedOf(contract, 'newServices');
  return judged('newServices', [byRates(inputs), asked], asked.answeredBy ?? '');
}
