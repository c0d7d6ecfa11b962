import type { Contract } from '../../contract';
import { askedOf } from '../asked';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { counted } from '../../printed';
import type { Trigger } from '../trigger';

/** A shortage that is not among the worst speaks for the provider and shows no shift: it is evidence, and decides nothing. */
function byShortage({ shortage, settings }: TriggerInputs): Evidence {
  if (!shortage) return UNMEASURED;
  const { state, areas, severity, citation } = shortage;
  const says = `${state} has ${counted(areas, 'designated mental-health shortage area')}, of severity ${severity.toFixed(1)} of 25 on average; from ${settings.shortageSeverity} on it is a reason by itself.`;
  const evidence = measured(severity >= settings.shortageSeverity, { says, from: 'market', citation });
  return evidence.state === 'yes' ? evidence : { ...evidence, state: 'unknown' };
}

/** The market has shifted: a shortage of providers, a competitor's closing, a new law. */
export function marketShift(contract: Contract, inputs: TriggerInputs): Trigger {
  const asked = askedOf(contract, 'marketShift');
  return judged('marketShift', [asked, byShortage(inputs)], asked.answeredBy ?? '');
}
