import type { HostObject } from '../hostObject';
import { type Described, describedType } from './described';

const FONT = describedType('ChartFont', {
  scalars: { Bold: false, Italic: false, Color: '#000000', Name: 'Calibri', Size: 10, Underline: 'None' },
});
const FILL = describedType('ChartFill', {
  methods: {
    SetSolidColor: ({ properties, path }, [color]) => void properties.set(`${path}Color`, color),
    Clear: ({ properties, path }) => void properties.delete(`${path}Color`),
  },
});
const LINE = describedType('ChartLineFormat', { scalars: { Color: '#000000', Weight: 1, LineStyle: 'Continuous' } });

/** Fill, line and font of whatever part of a chart. */
export const FORMAT = describedType('ChartFormat', { objects: { Font: FONT, Fill: FILL, Line: LINE, Border: LINE } });

const TITLE = describedType('ChartTitle', {
  scalars: { Text: '', Visible: true, Overlay: false, Position: 'Top' },
  objects: { Format: FORMAT },
});
const GRIDLINES = describedType('ChartGridlines', { scalars: { Visible: false }, objects: { Format: FORMAT } });
const AXIS = describedType('ChartAxis', {
  scalars: {
    Visible: true,
    Minimum: '',
    Maximum: '',
    MajorUnit: '',
    MinorUnit: '',
    NumberFormat: 'General',
    LinkNumberFormat: true,
    ReversePlotOrder: false,
    DisplayUnit: 'None',
    TickLabelPosition: 'NextToAxis',
  },
  objects: { Title: TITLE, Format: FORMAT, MajorGridlines: GRIDLINES, MinorGridlines: GRIDLINES },
});

/** Parts of a chart that only keep what they are given. */
export const chartParts: Readonly<Record<string, (self: Described) => HostObject>> = {
  Title: TITLE,
  Format: FORMAT,
  Legend: describedType('ChartLegend', {
    scalars: { Visible: true, Position: 'Right', Overlay: false },
    objects: { Format: FORMAT },
  }),
  DataLabels: describedType('ChartDataLabels', {
    scalars: {
      ShowValue: true,
      ShowSeriesName: false,
      ShowCategoryName: false,
      Position: 'BestFit',
      NumberFormat: 'General',
    },
    objects: { Format: FORMAT },
  }),
  Axes: describedType('ChartAxes', { objects: { CategoryAxis: AXIS, ValueAxis: AXIS, SeriesAxis: AXIS } }),
  PlotArea: describedType('ChartPlotArea', { objects: { Format: FORMAT } }),
};
