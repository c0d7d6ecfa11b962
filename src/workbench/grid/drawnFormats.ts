import { BooleanNumber, type IStyleBase } from '@univerjs/presets';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/presets/preset-sheets-conditional-formatting';
import type { FWorkbook } from '@univerjs/presets/preset-sheets-core';
import type { ConditionalFormatState } from '../host/bookParts';
import type { Area } from '../host/workbookPort';
import { plainConditions } from './plainCondition';
import { rangeOfArea } from './ranges';

type Properties = ConditionalFormatState['properties'];
type Rule = IConditionalFormattingRuleConfig;
type Rules = (properties: Properties, area: Area) => Rule | readonly Rule[] | undefined;

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** How Univer draws a kind of conditional format; nothing for what it cannot draw. */
const RULES: Readonly<Record<string, Rules>> = {
  DataBar: (properties) => ({
    type: CFRuleType.dataBar,
    isShowValue: properties.get('DataBar.ShowDataBarOnly') !== true,
    config: {
      min: { type: CFValueType.min },
      max: { type: CFValueType.max },
      isGradient: properties.get('DataBar.PositiveFormat.GradientFill') !== false,
      positiveColor: text(properties, 'DataBar.PositiveFormat.FillColor') ?? '#638EC6',
      nativeColor: text(properties, 'DataBar.NegativeFormat.FillColor') ?? '#FF0000',
    },
  }),
  CellValue: (properties) => {
    const { formula1, operator } = given(properties, 'CellValue.Rule');
    const value = Number(String(formula1).replace(/^=/, ''));
    const known = NUMBER_OPERATORS[String(operator)];
    if (known === undefined || Number.isNaN(value)) return undefined;
    return highlight(
      { subType: CFSubRuleType.number, operator: known as CFNumberOperator.equal, value },
      properties,
      'CellValue',
    );
  },
  ContainsText: (properties) => {
    const { text: wanted, operator } = given(properties, 'TextComparison.Rule');
    const known = TEXT_OPERATORS[String(operator)];
    if (known === undefined) return undefined;
    return highlight(
      { subType: CFSubRuleType.text, operator: known, value: String(wanted) },
      properties,
      'TextComparison',
    );
  },
  Custom: (properties, area) => {
    const value = text(properties, 'Custom.Rule.Formula');
    if (value === undefined) return undefined;
    const plain = plainConditions(value, area);
    if (plain) return plain.map((condition) => highlight(condition, properties, 'Custom'));
    return highlight({ subType: CFSubRuleType.formula, value }, properties, 'Custom');
  },
  ColorScale: (properties) => {
    const { minimum, midpoint, maximum } = given(properties, 'ColorScale.Criteria');
    const points = [
      [minimum, { type: CFValueType.min }],
      [midpoint, { type: CFValueType.percentile, value: 50 }],
      [maximum, { type: CFValueType.max }],
    ] as const;
    const config = points.flatMap(([point, value]) => {
      const { color } = (point ?? {}) as { readonly color?: string };
      return color ? [{ color, value }] : [];
    });
    return { type: CFRuleType.colorScale, config: config.map((point, index) => ({ index, ...point })) };
  },
};

/** Draws the conditional formats that are new or changed since the last time, and takes away those that are gone. */
export function drawFormats(
  workbook: FWorkbook,
  formats: ReadonlyMap<string, ConditionalFormatState>,
  drawn: Map<string, { readonly sheetId: string; readonly as: string }>,
): void {
  const wanted = new Map([...formats.values()].flatMap(drawings));
  for (const [cfId, { sheetId }] of drawn) {
    if (wanted.has(cfId)) continue;
    workbook.getSheetBySheetId(sheetId)?.deleteConditionalFormattingRule(cfId);
    drawn.delete(cfId);
  }
  for (const [cfId, { format, rule }] of wanted) {
    const { sheetId, area, properties } = format;
    const as = JSON.stringify(rule);
    const before = drawn.get(cfId)?.as;
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet || as === before) continue;
    const whole = { cfId, ranges: [rangeOfArea(area)], stopIfTrue: properties.get('StopIfTrue') === true, rule };
    if (before === undefined) sheet.addConditionalFormattingRule(whole);
    else sheet.setConditionalFormattingRule(cfId, whole);
    drawn.set(cfId, { sheetId, as });
  }
}

interface Drawing {
  readonly format: ConditionalFormatState;
  readonly rule: Rule;
}

/** One format may take several of Univer's rules, each under an identifier of its own. */
function drawings(format: ConditionalFormatState): (readonly [string, Drawing])[] {
  const rules = RULES[format.type]?.(format.properties, format.area) ?? [];
  return [rules]
    .flat()
    .map((rule: Rule, index) => [index === 0 ? format.id : `${format.id}/${index}`, { format, rule }]);
}

function highlight<const T extends object>(
  rule: T,
  properties: Properties,
  member: string,
): T & { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase } {
  const fill = text(properties, `${member}.Format.Fill.Color`);
  const color = text(properties, `${member}.Format.Font.Color`);
  const isBold = properties.get(`${member}.Format.Font.Bold`) === true;
  const style: IStyleBase = {
    ...(fill && { bg: { rgb: fill } }),
    ...(color && { cl: { rgb: color } }),
    ...(isBold && { bl: BooleanNumber.TRUE }),
  };
  return { type: CFRuleType.highlightCell, style, ...rule };
}

function text(properties: Properties, path: string): string | undefined {
  const value = properties.get(path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function given(properties: Properties, path: string): Readonly<Record<string, unknown>> {
  return (properties.get(path) ?? {}) as Readonly<Record<string, unknown>>;
}
