import { isBehavioralCode, isReadableCode } from '../cellKinds';
import { fieldOf } from '../fields';
import { lineOf } from '../heading';
import { remembering } from '../remembering';
import { contains, type Grid } from './grid';
import type { Area } from '../../sheets';

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

function codesBelow({ at, isBlank, area }: Grid, row: number, column: number): boolean {
  let seen = 0;
  for (let below = row + 1; below <= area.bottom && seen < LOOK; below += 1) {
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
export function headingAnchors(grid: Grid, outside: readonly Area[]): readonly Anchor[] {
  const found: Anchor[] = [];
  const { area, at } = grid;
  const namesCodes = remembering(isOfCodes);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = at(row, column);
      if (typeof cell !== 'string' || cell.length > LONGEST || !QUICK.test(cell) || !namesCodes(cell)) continue;
      if (outside.some((other) => contains(other, row, column)) || isReadableCode(cell)) continue;
      if (codesBelow(grid, row, column)) found.push({ row, column, isHeading: true });
    }
  return found;
}

const FEWEST = 3;
const CODE_LIKE = /^\s*(?:[A-V]\d{4}|\d{4}[\dA-Z])/i;

/** Columns of at least three codes of the trade that no heading announced. */
export function contentAnchors({ area, at }: Grid, outside: readonly Area[]): readonly Anchor[] {
  const found: Anchor[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    let first: number | undefined;
    let count = 0;
    for (let row = area.top; row <= area.bottom && count < FEWEST; row += 1) {
      const cell = at(row, column);
      const isLike =
        typeof cell === 'number' ? cell >= 10_000 && cell <= 99_999 : typeof cell === 'string' && CODE_LIKE.test(cell);
      if (!isLike || outside.some((other) => contains(other, row, column)) || !isBehavioralCode(cell)) continue;
      first ??= row;
      count += 1;
    }
    if (first !== undefined && count >= FEWEST) found.push({ row: first, column, isHeading: false });
  }
  return found;
}
