import { isBehavioralCode, isReadableCode } from '../cellKinds';
import { fieldOf } from '../fields';
import { lineOf } from '../heading';
import { remembering } from '../remembering';
import type { Progress } from '../../pausing';
import type { Raw } from '../../raw';
import type { Area } from '../../sheets';
import { covering } from './covering';
import type { Grid } from './grid';
import type { Misses } from './misses';

/** Where a schedule may begin: the heading of its codes, or the first code where nothing names them. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
}

/** Headings are short and say “code” in one of few ways: a quick look before the thorough one, for a sheet has a million cells. */
const QUICK = /cod|cpt|hcpc|proc|px|rev|cd|svc|service|mod/i;
const LONGEST = 60;
/** Titles of groups may stand between the heading and the first code. */
const LOOK = 40;
/** Blank rows may stand there, too, though nobody leaves so many. */
const FARTHEST = 500;

function codesBelow({ at, isBlank, area }: Grid, row: number, column: number): boolean {
  const last = Math.min(area.bottom, row + FARTHEST);
  let seen = 0;
  for (let below = row + 1; below <= last && seen < LOOK; below += 1) {
    if (isBlank(below, column)) continue;
    seen += 1;
    if (isReadableCode(at(below, column))) return true;
  }
  return false;
}

/** `CPT/Modifier` above codes with their modifiers names codes too. */
function isOfCodes(cell: string): boolean {
  const field = fieldOf(lineOf(cell))?.field;
  return field === 'code' || (field === 'modifier' && /code|cpt|hcpcs|proc/i.test(cell));
}

/** Headings that name billing codes, with codes below them, outside the areas given; row by row. */
export function* headingAnchors(
  grid: Grid,
  outside: readonly Area[],
  misses: Misses,
): Generator<Progress, readonly Anchor[]> {
  const found: Anchor[] = [];
  const { area, at, pace } = grid;
  const namesCodes = remembering(isOfCodes);
  const taken = covering(outside);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = at(row, column);
      if (typeof cell !== 'string' || cell.length > LONGEST || !QUICK.test(cell) || !namesCodes(cell)) continue;
      if (taken.has(row, column) || isReadableCode(cell)) continue;
      if (codesBelow(grid, row, column)) found.push({ row, column, isHeading: true });
      else misses.note({ kind: 'nothingBelow', at: { row, column } });
      if (pace.beat()) yield pace.now();
    }
    if (pace.tick()) yield pace.now();
  }
  return found;
}

const FEWEST = 3;
const CODE_LIKE = /^\s*(?:[A-V]\d{4}|\d{4}[\dA-Z])|\([^()]*\d{4}[^()]*\)\s*\*?\s*$/i;

const isLikeCode = (cell: Raw): boolean =>
  typeof cell === 'number' ? cell >= 10_000 && cell <= 99_999 : typeof cell === 'string' && CODE_LIKE.test(cell);

/** Columns of at least three codes of the trade that no heading announced, by the first of them; row by row. */
export function* contentAnchors(
  { area, at, pace }: Grid,
  outside: readonly Area[],
  misses: Misses,
): Generator<Progress, readonly Anchor[]> {
  const taken = covering(outside);
  const columns = new Map<number, { readonly first: number; count: number }>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const across: number[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const known = columns.get(column);
      if (known && known.count >= FEWEST) continue;
      const cell = at(row, column);
      if (!isLikeCode(cell) || taken.has(row, column) || !isBehavioralCode(cell)) continue;
      across.push(column);
      if (known) known.count += 1;
      else columns.set(column, { first: row, count: 1 });
    }
    const [first = 0] = across;
    if (across.length >= FEWEST)
      misses.note({
        kind: 'codesAcross',
        codes: across.length,
        at: { row, column: first },
        to: { row, column: across.at(-1) ?? first },
      });
    if (pace.tick()) yield pace.now();
  }
  const most = Math.max(0, ...[...columns.values()].map(({ count }) => count));
  const [column, nearest] = [...columns].find(([, { count }]) => count === most) ?? [];
  if (column !== undefined && nearest)
    misses.note({ kind: 'fewCodes', codes: most, at: { row: nearest.first, column } });
  return [...columns]
    .filter(([, { count }]) => count >= FEWEST)
    .map(([column, { first }]) => ({ row: first, column, isHeading: false }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
