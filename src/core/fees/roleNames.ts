import type { ColumnMapping, Role } from './mapping';

/** What a column can be taken for, in the order in which it is offered; in the pane, on the sheets and in the command line. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  code: 'Billing code',
  rate: 'Rate',
  modifier: 'Modifier',
  units: 'Units a year',
  payer: 'Payer',
  basis: 'Unit of the rate',
  region: 'Region',
  setting: 'Setting',
  practitioner: 'Practitioner',
  tier: 'Age, tier or programme',
  effective: 'Effective date',
  ends: 'End date',
  service: 'Description',
  ignored: 'Not used',
};

/** What a column was taken for: `Billing code`, `Rate of Aetna`. */
export const takenFor = ({ role, payer }: Pick<ColumnMapping, 'role' | 'payer'>): string =>
  payer === undefined ? ROLE_NAMES[role] : `${ROLE_NAMES[role]} of ${payer}`;
