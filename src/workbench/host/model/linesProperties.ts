import { MissingMember } from '../richApiError';
import type { Lines, SheetPort } from '../workbookPort';
import { localAddress } from '../a1';
import { COLUMNS, ROWS } from '../areas';
import { type RangeSelf, sheetOfRange } from './range';

type Property = (sheet: SheetPort, axis: Lines['axis'], index: number) => unknown;

const PROPERTIES: Readonly<Record<string, Property>> = {
  rowHidden: (sheet, axis, index) => sheet.isHidden(axis, index),
  columnHidden: (sheet, axis, index) => sheet.isHidden(axis, index),
  rowIndex: (_sheet, _axis, index) => index,
  columnIndex: (_sheet, _axis, index) => index,
  address: (sheet, axis, index) =>
    `${sheet.name}!${localAddress(
      axis === 'row'
        ? { top: index, bottom: index, left: 0, right: COLUMNS - 1 }
        : { left: index, right: index, top: 0, bottom: ROWS - 1 },
    )}`,
};

/** `getRowProperties` and `getColumnProperties`: an object a row or column with the properties that were asked for. */
export function linesProperties(self: RangeSelf, axis: Lines['axis'], options: unknown): object[] {
  const { area } = self;
  const sheet = sheetOfRange(self);
  const wanted = Object.entries((options ?? {}) as Readonly<Record<string, unknown>>).flatMap(([name, on]) =>
    on ? [[name, propertyNamed(name, axis)] as const] : [],
  );
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Object.fromEntries(wanted.map(([name, property]) => [name, property(sheet, axis, first + index)])),
  );
}

function propertyNamed(name: string, axis: Lines['axis']): Property {
  const property = PROPERTIES[name];
  if (!property) throw new MissingMember(`Range.get${axis === 'row' ? 'Row' : 'Column'}Properties.${name}`);
  return property;
}
