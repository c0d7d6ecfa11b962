import type { Contract } from '../../contract';
import { askedOf } from '../asked';
import type { TriggerInputs } from '../inputs';
import { type Evidence, judged, measured, UNMEASURED } from '../judged';
import { printShare } from '../../../printShare';
import type { Trigger } from '../trigger';

/** Differences of shares carry a binary remainder: 10% − 8% is to be 2%. */
const NEARLY = 1e-9;

function byClaims({ denials, settings }: TriggerInputs): Evidence {
  if (!denials) return UNMEASURED;
  const { now, before, periods } = denials;
  const says = `Initial denials: ${printShare(now)} of claims, before ${printShare(before)} (${periods}).`;
  return measured(now - before >= settings.denialsRise - NEARLY, { says, from: 'claims' });
}

/** More denials than before, or trouble with authorisations. */
export function denials(contract: Contract, inputs: TriggerInputs): Trigger {
  const asked = askedOf(contract, 'denialsRising');
  return judged('denials', [byClaims(inputs), asked], asked.answeredBy ?? '');
}
