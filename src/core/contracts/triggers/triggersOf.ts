import type { DayNumber } from '../../dates';
import type { Contract } from '../contract';
import type { TriggerInputs } from './inputs';
import { belowPeers } from './kinds/belowPeers';
import { denials } from './kinds/denials';
import { inflation } from './kinds/inflation';
import { marketShift } from './kinds/marketShift';
import { newServices } from './kinds/newServices';
import { unchanged } from './kinds/unchanged';
import { volume } from './kinds/volume';
import { type Trigger, TRIGGER_KINDS, type TriggerKind } from './trigger';

const FIND: Readonly<Record<TriggerKind, (contract: Contract, inputs: TriggerInputs, today: DayNumber) => Trigger>> = {
  belowPeers: (_, inputs) => belowPeers(inputs),
  unchanged,
  inflation,
  newServices,
  denials,
  volume,
  marketShift,
};

/**
 * Every reason to reopen a contract: measured where rates, claims and dates allow, else asked in the register, else unknown with what
 * would answer it.
 */
export const triggersOf = (contract: Contract, inputs: TriggerInputs, today: DayNumber): readonly Trigger[] =>
  TRIGGER_KINDS.map((kind) => FIND[kind](contract, inputs, today));
