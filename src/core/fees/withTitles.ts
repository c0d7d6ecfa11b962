import type { ScheduleMapping } from './mapping';

/** The mapping with its titles taken at their word, or with none that says anything of the rates. */
export const withTitles = (mapping: ScheduleMapping, areHeard: boolean): ScheduleMapping =>
  areHeard === (mapping.withoutTitles !== true) ? mapping : { ...mapping, withoutTitles: !areHeard };
