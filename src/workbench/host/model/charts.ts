import { fullAddress } from '../a1';
import type { ChartState, SeriesState } from '../bookParts';
import { type Arguments, type HostObject, hostType } from '../hostObject';
import { invalidArgument } from '../richApiError';
import { found, itemAt, sheetOf, textArgument, writable } from './book';
import { chartParts, FORMAT } from './chartParts';
import { describedScalars } from './described';
import { rangeBehind } from './range';
import { seriesOf } from './chartSeries';
import { type SheetSelf, sheetOfSelf, worksheet } from './worksheet';

interface Chart extends SheetSelf {
  readonly chartId: string;
}

const stateOf = ({ book, chartId }: Chart): ChartState => found(book.port.parts.charts.get(chartId));
const described = (self: Chart): { properties: Map<string, unknown>; path: string } => ({
  properties: stateOf(self).properties,
  path: '',
});

const scalars = describedScalars({
  Name: '',
  Top: 0,
  Left: 0,
  Width: 360,
  Height: 216,
  Style: 2,
  PlotVisibleOnly: true,
  DisplayBlanksAs: 'NotPlotted',
});

interface SeriesSelf {
  readonly chart: Chart;
  readonly index: number;
}

const seriesState = ({ chart, index }: SeriesSelf): SeriesState => found(stateOf(chart).series[index]);
const cellsOf = (argument: unknown): string => {
  const cells = rangeBehind(argument);
  if (!cells) throw invalidArgument();
  return fullAddress(sheetOf(cells.book, cells.sheetId).name, cells.area);
};

const seriesItem = hostType<SeriesSelf>('ChartSeries', {
  id: ({ index }) => String(index),
  scalars: {
    Name: {
      get: (self) => seriesState(self).name,
      set: (self, name) => (seriesState(self).name = String(name)),
    },
    ...Object.fromEntries(
      ['HasDataLabels', 'GapWidth', 'Overlap', 'ChartType', 'Filtered', 'AxisGroup', 'VaryByCategories'].map((name) => [
        name,
        {
          get: ({ chart, index }: SeriesSelf) => stateOf(chart).properties.get(`Series.${index}.${name}`) ?? null,
          set: ({ chart, index }: SeriesSelf, value: unknown) =>
            void stateOf(chart).properties.set(`Series.${index}.${name}`, value),
        },
      ]),
    ),
  },
  objects: {
    Format: ({ chart, index }) => FORMAT({ properties: stateOf(chart).properties, path: `Series.${index}.Format.` }),
    DataLabels: ({ chart, index }) =>
      found(chartParts['DataLabels'])({ properties: stateOf(chart).properties, path: `Series.${index}.DataLabels.` }),
  },
  methods: {
    SetValues: (self, [cells]) => {
      seriesState(self).values = cellsOf(cells);
    },
    SetXAxisValues: ({ chart, index }, [cells]) =>
      void stateOf(chart).properties.set(`Series.${index}.Categories`, cellsOf(cells)),
    Delete: ({ chart, index }) => void stateOf(chart).series.splice(index, 1),
  },
});

const seriesObjects = (chart: Chart): HostObject[] =>
  stateOf(chart).series.map((_, index) => seriesItem({ chart, index }));

const seriesCollection = hostType<Chart>('ChartSeriesCollection', {
  scalars: { Count: { get: (chart) => stateOf(chart).series.length } },
  items: seriesObjects,
  item: (chart, [index]) => itemAt(seriesObjects(chart), Number(index)),
  methods: {
    Add: (chart, [name]) => {
      const { series } = stateOf(chart);
      series.push({ name: typeof name === 'string' ? name : '', values: '' });
      return seriesItem({ chart, index: series.length - 1 });
    },
    GetCount: (chart) => stateOf(chart).series.length,
    GetItemAt: (chart, [index]) => itemAt(seriesObjects(chart), index),
  },
});

const chart = hostType<Chart>('Chart', {
  id: ({ chartId }) => chartId,
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    ChartType: {
      get: (self) => stateOf(self).properties.get('ChartType') ?? stateOf(self).type,
      set: (self, value) => void stateOf(self).properties.set('ChartType', value),
    },
    ...Object.fromEntries(
      Object.entries(scalars).map(([name, { get, set }]) => [
        name,
        {
          get: (self: Chart) => get(described(self)),
          set: (self: Chart, value: unknown) => set?.(described(self), value),
        },
      ]),
    ),
  },
  objects: {
    ...Object.fromEntries(
      Object.entries(chartParts).map(([name, object]) => [
        name,
        (self: Chart) => object({ ...described(self), path: `${name}.` }),
      ]),
    ),
    Series: (self) => seriesCollection(self),
    Worksheet: ({ book, id }) => worksheet({ book, id }),
  },
  methods: {
    SetPosition: (self, [start, end]) => {
      const { properties } = stateOf(self);
      properties.set('Position', [start, end].map(positionOf).filter(Boolean));
    },
    SetData: (self, [source]) => void stateOf(self).properties.set('Source', cellsOf(source)),
    Activate: () => null,
    Delete: ({ book, chartId }) => void book.port.parts.charts.delete(chartId),
  },
});

const positionOf = (cell: unknown): string | undefined =>
  rangeBehind(cell) ? cellsOf(cell) : typeof cell === 'string' ? cell : undefined;

const all = ({ book, id }: SheetSelf): ChartState[] =>
  [...book.port.parts.charts.values()].filter(({ sheetId }) => sheetId === id);

const objects = (self: SheetSelf): HostObject[] => all(self).map(({ id }) => chart({ ...self, chartId: id }));

function one(self: SheetSelf, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const state = all(self).find(
    ({ id, properties }) => id === key || String(properties.get('Name')).toLowerCase() === wanted,
  );
  return state ? chart({ ...self, chartId: state.id }) : null;
}

function add(self: SheetSelf, [type, source, seriesBy]: Arguments): HostObject {
  writable(sheetOfSelf(self));
  const cells = rangeBehind(source);
  if (!cells) throw invalidArgument();
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const properties = new Map<string, unknown>([['Name', `Chart ${all(self).length + 1}`]]);
  const by = seriesBy === 'Rows' ? 'Rows' : 'Columns';
  self.book.port.parts.charts.set(id, {
    id,
    sheetId: self.id,
    type: textArgument(type),
    seriesBy: by,
    source: cellsOf(source),
    series: seriesOf(cells, by),
    properties,
  });
  return chart({ ...self, chartId: id });
}

/** `worksheet.charts`. */
export const charts = hostType<SheetSelf>('ChartCollection', {
  scalars: { Count: { get: (self) => all(self).length } },
  items: objects,
  item: (self, [key]) => found(one(self, key)),
  methods: {
    Add: add,
    GetCount: (self) => all(self).length,
    GetItem: (self, [key]) => found(one(self, key)),
    GetItemAt: (self, [index]) => itemAt(objects(self), index),
    GetItemOrNullObject: (self, [key]) => one(self, key),
  },
});
