import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  isTextFormat,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { CellStyle } from '../host/workbookPort';
import { colourToFile } from '../xlsx/colours';

const GENERAL = 'General';
const TEXT = '@';

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** The pattern of a style in Excel's words. */
export function patternOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern;
  if (!pattern) return GENERAL;
  return isTextFormat(pattern) ? TEXT : pattern;
}

/** A change of looks as Univer's style; `null` takes an entry away. */
export function styleToGrid(style: CellStyle): Nullable<IStyleData> {
  const { numberFormat, fill, color, bold, italic, underline, size, font, wrap, horizontal, vertical } = style;
  return {
    ...(numberFormat !== undefined && { n: numberFormat === GENERAL ? null : { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: fill ? { rgb: fill } : null }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(size !== undefined && { fs: size }),
    ...(font !== undefined && { ff: font }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
  };
}

/** Univer's style as the object model knows it. */
export function styleFromGrid(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const fill = hex(style.bg?.rgb);
  const color = hex(style.cl?.rgb);
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  return {
    numberFormat: patternOf(style),
    ...(fill && { fill }),
    ...(color && { color }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.fs && { size: style.fs }),
    ...(style.ff && { font: style.ff }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
  };
}

function hex(colour: Nullable<string>): string | undefined {
  const argb = colourToFile(colour)?.argb;
  return argb && `#${argb.slice(2)}`;
}

function nameOf<K extends string>(names: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
