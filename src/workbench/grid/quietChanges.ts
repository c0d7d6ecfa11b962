import { type ICellData, type IStyleData, type Styles, type Worksheet } from '@univerjs/presets';
import { width } from '../host/areas';
import type { Steps } from '../host/slices';
import type { Area, CellInput } from '../host/workbookPort';
import { type Look, plainOf } from './cellChanges';
import type { Grid } from './grid';
import { changeQuietly } from './quietCells';
import { sharedTexts } from './sharedTexts';

/** Writes plain values into cells; says whether it could, which with formulas among them it cannot. */
export function writeQuietly(
  grid: Grid,
  sheet: Worksheet,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): Steps<boolean> {
  const shared = sharedTexts(width(area));
  return changeQuietly(grid, sheet, area, (held, row, column) => {
    const input = inputs[row - area.top]?.[column - area.left];
    if (input === undefined) return held ?? null;
    const s = held?.s;
    if (input === null) return s ? { s } : null;
    if (typeof input === 'object') return undefined;
    return plainOf(typeof input === 'string' ? shared(input, column - area.left) : input, s);
  });
}

/** Changes looks of cells; says whether it could. */
export function restyleQuietly(grid: Grid, sheet: Worksheet, styles: Styles, area: Area, lookAt: Look): Steps<boolean> {
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
