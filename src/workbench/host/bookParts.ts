import type { Area } from './area';

export interface NameState {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$9`, or a constant. */
  readonly formula: string;
  comment: string;
  visible: boolean;
}

export interface SeriesState {
  name: string;
  values: string;
}

/** A chart as the add-in described it. */
export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  readonly seriesBy: string;
  readonly source: string;
  readonly series: SeriesState[];
  /** Properties as they were set, by their path in the object model: `Title.Text`. */
  readonly properties: Map<string, unknown>;
}

/** A conditional format as the add-in described it. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
  /** `DataBar`, `CellValue`, … */
  readonly type: string;
  /** Properties as they were set, by their path in the object model: `CellValue.Format.Fill.Color`. */
  readonly properties: Map<string, unknown>;
}

/** What cells of an area may hold, as the add-in described it. */
export interface ValidationState {
  readonly sheetId: string;
  readonly area: Area;
  readonly properties: {
    readonly rule?: object;
    readonly errorAlert?: unknown;
    readonly prompt?: unknown;
    readonly ignoreBlanks?: unknown;
  };
}

/** What a workbook keeps beside its sheets and tables. */
export interface BookParts {
  readonly settings: Map<string, unknown>;
  /** XML texts by their identifier. */
  readonly xmlParts: Map<string, string>;
  /** By name in lower case. */
  readonly names: Map<string, NameState>;
  /** Custom properties of a sheet by its identifier. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly charts: Map<string, ChartState>;
  readonly conditionalFormats: Map<string, ConditionalFormatState>;
  readonly validations: Map<string, ValidationState>;
  calculationMode: string;
}

export function emptyParts(): BookParts {
  return {
    settings: new Map(),
    xmlParts: new Map(),
    names: new Map(),
    sheetProperties: new Map(),
    charts: new Map(),
    conditionalFormats: new Map(),
    validations: new Map(),
    calculationMode: 'Automatic',
  };
}
