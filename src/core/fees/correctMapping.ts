import type { ColumnMapping, Role, ScheduleMapping } from './mapping';
import { isSurePayer, qualifiersOf } from './qualifiers';
import { modifiersSaid } from './ways';
import { CHOSEN } from './why';

/** Roles that several columns may have. */
const MANY: ReadonlySet<Role> = new Set<Role>(['rate', 'modifier', 'tier', 'service', 'ignored']);

/** What the heading says of a rate goes with the role, and leaves with it; a name that may be a payer's is one beside other rates. */
function chosen({ column, heading, payer }: ColumnMapping, role: Role, isAlone: boolean): ColumnMapping {
  const plain = { column, heading, role, why: CHOSEN };
  if (role !== 'rate') return payer !== undefined && role === 'units' ? { ...plain, payer } : plain;
  const says = qualifiersOf([heading]);
  const { setting, practitioner, basis, tier } = says;
  const modifiers = modifiersSaid(says);
  const isPayer = says.payer !== undefined && (isSurePayer(says) || !isAlone);
  return {
    ...plain,
    ...(isPayer ? { payer: says.payer } : {}),
    ...(setting === undefined ? {} : { setting }),
    ...(practitioner === undefined ? {} : { practitioner }),
    ...(basis === undefined ? {} : { basis }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(tier === undefined ? {} : { tier }),
  };
}

const moved = ({ column, heading }: ColumnMapping): ColumnMapping => ({
  column,
  heading,
  role: 'ignored',
  why: 'you chose another column for it',
});

/**
 * The mapping with a column taken for something else, as the user says. A role that only one column can have is taken from the one
 * that had it.
 */
export function correctMapping(mapping: ScheduleMapping, column: number, role: Role): ScheduleMapping {
  const picked = mapping.columns.find((one) => one.column === column);
  if (!picked || picked.role === role) return mapping;
  const isAlone = !mapping.columns.some((one) => one.role === 'rate');
  const now = chosen(picked, role, isAlone);
  const isMoved = (one: ColumnMapping) => one.role === role && !MANY.has(role) && one.payer === now.payer;
  return {
    ...mapping,
    columns: mapping.columns.map((one) => (one === picked ? now : isMoved(one) ? moved(one) : one)),
  };
}
