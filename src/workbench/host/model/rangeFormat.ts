import { intersection } from '../areas';
import { type HostObject, hostType, type Scalar } from '../hostObject';
import type { Area, CellStyle, Lines } from '../workbookPort';
import { writable } from './book';
import { type RangeSelf, sheetOfRange } from './range';

type Key = keyof CellStyle;

/** Excel answers `null` where the cells differ. Cells beyond the used ones look all alike, so the first speaks for them. */
function uniform(self: RangeSelf, key: Key, fallback: unknown): unknown {
  const sheet = sheetOfRange(self);
  const used = sheet.usedArea(false);
  const area: Area = (used && intersection(self.area, used)) ?? {
    ...self.area,
    bottom: self.area.top,
    right: self.area.left,
  };
  const first = sheet.styleAt(area.top, area.left)[key] ?? fallback;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if ((sheet.styleAt(row, column)[key] ?? fallback) !== first) return null;
    }
  }
  return first;
}

/** A property that is one entry of the cells' look. */
const look = (key: Key, fallback: unknown, toStyle = (value: unknown): unknown => value): Scalar<RangeSelf> => ({
  get: (self) => uniform(self, key, fallback),
  set: (self, value) => writable(sheetOfRange(self)).restyle(self.area, { [key]: toStyle(value) }),
});

const lines = ({ area }: RangeSelf, axis: Lines['axis']): Lines =>
  axis === 'row' ? { axis, first: area.top, last: area.bottom } : { axis, first: area.left, last: area.right };

/** Row height or column width in points. */
const size = (axis: Lines['axis']): Scalar<RangeSelf> => ({
  get: (self) => {
    const sheet = sheetOfRange(self);
    const { first, last } = lines(self, axis);
    const sizes = new Set(
      Array.from({ length: Math.min(last - first + 1, 10_000) }, (_, i) => sheet.size(axis, first + i)),
    );
    return sizes.size === 1 ? [...sizes][0] : null;
  },
  set: (self, points) => writable(sheetOfRange(self)).resize(lines(self, axis), Number(points)),
});

const colour = (value: unknown): string => {
  const text = String(value);
  return NAMED[text.toLowerCase()] ?? (text.startsWith('#') ? text.toUpperCase() : text);
};

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

const rangeFill = hostType<RangeSelf>('RangeFill', {
  scalars: { Color: look('fill', '#FFFFFF', colour) },
  methods: { Clear: (self) => writable(sheetOfRange(self)).restyle(self.area, { fill: '' }) },
});

const rangeFont = hostType<RangeSelf>('RangeFont', {
  scalars: {
    Bold: look('bold', false),
    Italic: look('italic', false),
    Color: look('color', '#000000', colour),
    Size: look('size', 11),
    Name: look('font', 'Calibri'),
    Underline: {
      get: (self) => (uniform(self, 'underline', false) ? 'Single' : 'None'),
      set: (self, value) => writable(sheetOfRange(self)).restyle(self.area, { underline: value !== 'None' }),
    },
  },
});

/** `range.format`. */
export const rangeFormat = hostType<RangeSelf>('RangeFormat', {
  scalars: {
    WrapText: look('wrap', false),
    HorizontalAlignment: look('horizontal', 'General'),
    VerticalAlignment: look('vertical', 'Bottom'),
    ColumnWidth: size('column'),
    RowHeight: size('row'),
  },
  objects: {
    Fill: (self): HostObject => rangeFill(self),
    Font: (self): HostObject => rangeFont(self),
  },
  methods: {
    AutofitColumns: (self) => writable(sheetOfRange(self)).fit(lines(self, 'column')),
    AutofitRows: (self) => writable(sheetOfRange(self)).fit(lines(self, 'row')),
  },
});
