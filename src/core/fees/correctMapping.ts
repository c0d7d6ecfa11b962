import type { ColumnMapping, Role, ScheduleMapping } from './mapping';
import { saysTechnical } from './components';
import { payerAtPlace } from './placeColumns';
import type { NamesPlace } from './readers';
import { isSurePayer, qualifiersOf, saysRate, withoutComponent } from './qualifiers';
import { saidInHeading } from './saidFor';
import { CHOSEN, isOfPlace } from './why';

/** Roles that several columns may have. */
const MANY: ReadonlySet<Role> = new Set<Role>(['rate', 'modifier', 'tier', 'service', 'ignored']);

/** What stands beside a column that is chosen for a rate. */
interface Beside {
  readonly isAlone: boolean;
  readonly isTechnical: boolean;
  readonly arePlaces: boolean;
  /** By which `Aetna Houston` is a payer’s rate at a place. */
  readonly isPlace: NamesPlace | undefined;
}

/** What the heading says of a rate goes with the role, and leaves with it; a name that may be a payer's is one beside other rates. */
function chosen(
  { column, heading, payer, why }: ColumnMapping,
  role: Role,
  { isAlone, isTechnical, arePlaces, isPlace: namesPlace }: Beside,
): ColumnMapping {
  const plain = { column, heading, role, why: CHOSEN };
  if (role !== 'rate') return payer !== undefined && role === 'units' ? { ...plain, payer } : plain;
  const says = isTechnical ? qualifiersOf([heading]) : withoutComponent(qualifiersOf([heading]), isAlone);
  const isPlace = says.payer !== undefined && !isSurePayer(says) && (arePlaces || isOfPlace(why));
  const isPayer = says.payer !== undefined && !isPlace && (isSurePayer(says) || !isAlone);
  const [payerThere, region] = (namesPlace && payerAtPlace(says.payer ?? '', namesPlace)) ?? [];
  return {
    ...plain,
    ...(isPayer ? { payer: payerThere ?? says.payer } : {}),
    ...saidInHeading(says, isPlace ? says.payer : region),
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
export function correctMapping(
  mapping: ScheduleMapping,
  column: number,
  role: Role,
  isPlace?: NamesPlace,
): ScheduleMapping {
  const picked = mapping.columns.find((one) => one.column === column);
  if (!picked || picked.role === role) return mapping;
  const rates = mapping.columns.filter((one) => one.role === 'rate');
  const now = chosen(picked, role, {
    isAlone: rates.length === 0,
    isTechnical: saysTechnical(
      mapping.columns.map(({ heading }) => ({ says: qualifiersOf([heading]), named: saysRate(heading) })),
    ),
    arePlaces: rates.some(({ region }) => region !== undefined),
    isPlace,
  });
  const isMoved = (one: ColumnMapping) => one.role === role && !MANY.has(role) && one.payer === now.payer;
  return {
    ...mapping,
    columns: mapping.columns.map((one) => (one === picked ? now : isMoved(one) ? moved(one) : one)),
  };
}
