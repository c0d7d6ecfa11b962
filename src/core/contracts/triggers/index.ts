export { fillIn, groundAt } from './asked';
export { erodedBy } from './erodedBy';
export type { DenialRates, RatesEroded, TriggerInputs } from './inputs';
export { renegotiate, renegotiateLine, type Renegotiation } from './renegotiate';
export { type PayerRates, ratesByPayer, type RatesByPayer, sortingByPayer } from './rates';
export {
  SETTING_DEFINITIONS,
  SETTING_KEYS,
  type SettingDefinition,
  settingsSaid,
  type TriggerSettings,
  USUAL_SETTINGS,
} from './settings';
export type { Shortage } from './shortage';
export { type Trigger, TRIGGER_KINDS, TRIGGER_NAMES, type TriggerKind } from './trigger';
export { triggersOf } from './triggersOf';
export { type ReopeningWindow, windowOf } from './window';
