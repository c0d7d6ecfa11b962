import type { ConditionalFormatState } from '../bookParts';
import { intersection } from '../areas';
import { type HostObject, hostType } from '../hostObject';
import { MissingMember } from '../richApiError';
import { found, indexArgument, sheetOf, textArgument, writable } from './book';
import { describedType } from './described';
import { range, type RangeSelf } from './range';

interface Format extends RangeSelf {
  readonly id: string;
}

const fill = describedType('ConditionalRangeFill', { scalars: { Color: '' } });
const font = describedType('ConditionalRangeFont', {
  scalars: { Color: '', Bold: null, Italic: null, Underline: null },
});
const format = describedType('ConditionalRangeFormat', {
  scalars: { NumberFormat: null },
  objects: { Fill: fill, Font: font },
});
const bars = describedType('ConditionalDataBarPositiveFormat', {
  scalars: { FillColor: '#638EC6', GradientFill: true, BorderColor: '' },
});
const negativeBars = describedType('ConditionalDataBarNegativeFormat', {
  scalars: { FillColor: '#FF0000', MatchPositiveFillColor: false, BorderColor: '', MatchPositiveBorderColor: true },
});

/** Kinds of conditional formats, by the name `add` takes, with the property that describes them. */
const KINDS: Readonly<Record<string, { readonly member: string; readonly object: ReturnType<typeof describedType> }>> =
  {
    DataBar: {
      member: 'DataBar',
      object: describedType('DataBarConditionalFormat', {
        scalars: {
          ShowDataBarOnly: false,
          BarDirection: 'Context',
          AxisFormat: 'Automatic',
          AxisColor: '',
          LowerBoundRule: { type: 'Automatic' },
          UpperBoundRule: { type: 'Automatic' },
        },
        objects: { PositiveFormat: bars, NegativeFormat: negativeBars },
      }),
    },
    CellValue: {
      member: 'CellValue',
      object: describedType('CellValueConditionalFormat', { scalars: { Rule: null }, objects: { Format: format } }),
    },
    ContainsText: {
      member: 'TextComparison',
      object: describedType('TextConditionalFormat', { scalars: { Rule: null }, objects: { Format: format } }),
    },
    ColorScale: {
      member: 'ColorScale',
      object: describedType('ColorScaleConditionalFormat', { scalars: { Criteria: null, ThreeColorScale: false } }),
    },
    Custom: {
      member: 'Custom',
      object: describedType('CustomConditionalFormat', {
        objects: {
          Rule: describedType('ConditionalFormatRule', { scalars: { Formula: '' } }),
          Format: format,
        },
      }),
    },
  };

const stateOf = ({ book, id }: Format): ConditionalFormatState => found(book.port.parts.conditionalFormats.get(id));

const described = (self: Format, type: string): HostObject | null => {
  const state = stateOf(self);
  const kind = KINDS[type];
  return kind && state.type === type ? kind.object({ properties: state.properties, path: `${kind.member}.` }) : null;
};

const conditionalFormat = hostType<Format>('ConditionalFormat', {
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (self) => stateOf(self).type },
    Priority: {
      get: (self) => stateOf(self).properties.get('Priority') ?? all(self).findIndex(({ id }) => id === self.id),
      set: (self, value) => void stateOf(self).properties.set('Priority', value),
    },
    StopIfTrue: {
      get: (self) => stateOf(self).properties.get('StopIfTrue') ?? false,
      set: (self, value) => void stateOf(self).properties.set('StopIfTrue', value),
    },
  },
  objects: Object.fromEntries(
    Object.entries(KINDS).flatMap(([type, { member }]) => [
      [member, (self: Format) => found(described(self, type))],
      [`${member}OrNullObject`, (self: Format) => described(self, type)],
    ]),
  ),
  methods: {
    GetRange: (self) => range({ ...self, area: stateOf(self).area }),
    Delete: ({ book, id }) => void book.port.parts.conditionalFormats.delete(id),
  },
});

function all({ book, sheetId, area }: RangeSelf): ConditionalFormatState[] {
  return [...book.port.parts.conditionalFormats.values()].filter(
    (state) => state.sheetId === sheetId && intersection(state.area, area),
  );
}

const objects = (self: RangeSelf): HostObject[] => all(self).map(({ id }) => conditionalFormat({ ...self, id }));

/** `range.conditionalFormats`. */
export const conditionalFormats = hostType<RangeSelf>('ConditionalFormatCollection', {
  items: objects,
  item: (self, [id]) => conditionalFormat({ ...self, id: found(all(self).find((state) => state.id === id)).id }),
  methods: {
    Add: (self, [type]) => {
      const { book, sheetId, area } = self;
      writable(sheetOf(book, sheetId));
      const kind = textArgument(type);
      if (!KINDS[kind]) throw new MissingMember(`ConditionalFormatCollection.add ${kind}`);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      book.port.parts.conditionalFormats.set(id, { id, sheetId, area, type: kind, properties: new Map() });
      return conditionalFormat({ ...self, id });
    },
    GetCount: (self) => all(self).length,
    GetItemAt: (self, [index]) => found(objects(self)[indexArgument(index)]),
    ClearAll: (self) => {
      for (const { id } of all(self)) self.book.port.parts.conditionalFormats.delete(id);
    },
  },
});
