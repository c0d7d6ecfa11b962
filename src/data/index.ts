import { isUnitBasis } from '../core/money';
import type { CodeEntry, MedicareTables } from '../core/medicare';
import { nearest } from '../core/nearest';
import { releases } from './cms/releases';
import { catalogue } from './codes/codes';

export { PARITY_SIDES as paritySides } from './codes/paritySides';
export { TAXONOMIES as taxonomies } from './codes/taxonomies';
export { CPI as cpi } from './indices/cpi';
export { MEI as mei } from './indices/mei';
export { gazetteer } from './cms/gazetteer';
export { promptPayOf } from './promptPay/promptPay';
export { shortageOf } from './shortage/shortage';

const entries: ReadonlyMap<string, CodeEntry> = new Map(
  catalogue.map(({ code, label, unit }) => [code, { label, unit: isUnitBasis(unit) ? unit : 'service' }]),
);

/** The codes that Parley carries, by family as the catalogue lists them. */
export const codes: readonly string[] = [...entries.keys()];

/** Medicare's embedded figures. */
export const medicare: MedicareTables = {
  releases,
  entry: (code) => entries.get(code),
  nearest: (code) => nearest(code, codes, 1),
};
