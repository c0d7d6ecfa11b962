import { type ICellData, type IStyleData, type Styles, type Worksheet } from '@univerjs/presets';
import type { Area, CellInput } from '../host/workbookPort';
import { cellOf, type Look } from './cellChanges';
import type { Grid } from './createGrid';
import { changeQuietly } from './quietCells';

/** Texts that many cells have, such as a payer's name, kept once. */
const MOST_TEXTS = 20_000;

/** Writes plain values into cells; says whether it could, which with formulas among them it cannot. */
export function writeQuietly(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): boolean {
  return changeQuietly(grid, sheet, area, (held, row, column) => {
    const input = inputs[row - area.top]?.[column - area.left];
    if (!input) return held ?? null;
    if ('formula' in input) return undefined;
    const looks = held?.s ? { s: held.s } : undefined;
    if (input.value === null) return looks ?? null;
    const { v, t } = cellOf(input);
    return { v: typeof v === 'string' ? known(v) : v, t, ...looks };
  });
}

/** Changes looks of cells; says whether it could. */
export function restyleQuietly(grid: Grid, sheet: Worksheet, styles: Styles, area: Area, lookAt: Look): boolean {
  const merge = merging(styles);
  return changeQuietly(grid, sheet, area, (held, row, column) => {
    const look = lookAt(row, column);
    if (!look || Object.keys(look).length === 0) return held ?? null;
    const s = merge(held?.s ?? undefined, look);
    if (s !== undefined) return { ...held, s };
    const plain: ICellData = { ...held };
    delete plain.s;
    return Object.keys(plain).length > 0 ? plain : null;
  });
}

/** A style with changes, by the identifier under which the workbook keeps it; an entry of null takes one away. */
function merging(styles: Styles): (old: ICellData['s'], change: IStyleData) => string | undefined {
  const merged = new Map<IStyleData, Map<ICellData['s'], string | undefined>>();
  return (old, change) => {
    const known = merged.get(change) ?? new Map<ICellData['s'], string | undefined>();
    merged.set(change, known);
    if (!known.has(old)) {
      const entries = Object.entries({ ...styles.get(old), ...change }).filter(([, value]) => value !== null);
      known.set(old, entries.length > 0 ? (styles.setValue(Object.fromEntries(entries)) ?? undefined) : undefined);
    }
    return known.get(old);
  };
}

const texts = new Map<string, string>();

function known(text: string): string {
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}
