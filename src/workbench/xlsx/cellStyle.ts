import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { Alignment, Borders, Style } from 'exceljs';
import { colourFromFile, colourToFile } from './colours';

const HORIZONTAL = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
] as const);
const VERTICAL = new Map([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
] as const);
const LINES = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
] as const);
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;
const DEFAULT_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

type Side = [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]];

/** The look of a cell in a file, as the grid draws it; nothing when it is plain. */
export function styleFromFile(style: Partial<Style>): IStyleData | undefined {
  const { font, fill, alignment, border, numFmt } = style;
  const ink = colourFromFile(font?.color);
  const ground = fill?.type === 'pattern' && fill.pattern === 'solid' ? colourFromFile(fill.fgColor) : undefined;
  const horizontal = HORIZONTAL.get(alignment?.horizontal as 'left');
  const vertical = VERTICAL.get(alignment?.vertical as 'top');
  const lines = bordersFromFile(border);
  const look: IStyleData = {
    ...(font?.name && font.name !== DEFAULT_FONT && { ff: font.name }),
    ...(font?.size && font.size !== DEFAULT_SIZE && { fs: font.size }),
    ...(font?.bold && { bl: BooleanNumber.TRUE }),
    ...(font?.italic && { it: BooleanNumber.TRUE }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font?.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(ink && ink !== '#000000' && { cl: { rgb: ink } }),
    ...(ground && { bg: { rgb: ground } }),
    ...(horizontal && { ht: horizontal }),
    ...(vertical && { vt: vertical }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
    ...(lines && { bd: lines }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The look of a cell of the grid, as files write it. */
export function styleToFile(look: IStyleData): Partial<Style> {
  const ink = colourToFile(look.cl?.rgb);
  const ground = colourToFile(look.bg?.rgb);
  const lines = bordersToFile(look);
  return {
    font: {
      name: look.ff ?? DEFAULT_FONT,
      size: look.fs ?? DEFAULT_SIZE,
      ...(look.bl && { bold: true }),
      ...(look.it && { italic: true }),
      ...(look.ul?.s && { underline: true }),
      ...(look.st?.s && { strike: true }),
      ...(ink && { color: ink }),
    },
    ...(ground && { fill: { type: 'pattern', pattern: 'solid', fgColor: ground } }),
    ...alignmentToFile(look),
    ...(look.n?.pattern && { numFmt: look.n.pattern }),
    ...(lines && { border: lines }),
  };
}

function alignmentToFile(look: IStyleData): { alignment?: Partial<Alignment> } {
  const horizontal = nameOf(HORIZONTAL, look.ht);
  const vertical = nameOf(VERTICAL, look.vt);
  if (!horizontal && !vertical && look.tb !== WrapStrategy.WRAP) return {};
  return {
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(look.tb === WrapStrategy.WRAP && { wrapText: true }),
    },
  };
}

function bordersFromFile(border: Partial<Borders> | undefined): IStyleData['bd'] | undefined {
  const lines: NonNullable<IStyleData['bd']> = {};
  for (const [side, name] of Object.entries(SIDES) as Side[]) {
    const line = border?.[name];
    const style = LINES.get(line?.style as 'thin');
    if (style) lines[side] = { s: style, cl: { rgb: colourFromFile(line?.color) ?? '#000000' } };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

function bordersToFile(look: IStyleData): Partial<Borders> | undefined {
  const lines: Partial<Borders> = {};
  for (const [side, name] of Object.entries(SIDES) as Side[]) {
    const line = look.bd?.[side];
    const style = nameOf(LINES, line?.s);
    if (!style) continue;
    const color = colourToFile(line?.cl.rgb);
    lines[name] = { style, ...(color && { color }) };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

function nameOf<Name, Value>(names: ReadonlyMap<Name, Value>, value: unknown): Name | undefined {
  for (const [name, candidate] of names) if (candidate === value) return name;
  return undefined;
}
