import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/presets/preset-sheets-conditional-formatting';
import { columnName } from '../host/a1';
import type { Area } from '../host/workbookPort';

/** A question to a cell about nothing but itself. */
export type Condition =
  | { readonly subType: CFSubRuleType.number; readonly operator: CFNumberOperator.equal; readonly value: number }
  | { readonly subType: CFSubRuleType.text; readonly operator: CFTextOperator; readonly value: string };

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  '=': CFNumberOperator.equal,
  '<>': CFNumberOperator.notEqual,
  '>': CFNumberOperator.greaterThan,
  '>=': CFNumberOperator.greaterThanOrEqual,
  '<': CFNumberOperator.lessThan,
  '<=': CFNumberOperator.lessThanOrEqual,
};

/** How a condition is written, with `@` for the cell; nothing where it is written like this and means more. */
const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => Condition | undefined])[] = [
  [
    /^AND\(ISNUMBER\(@\),@(=|<>|[<>]=?)(-?\d+(?:\.\d+)?)\)$/i,
    (sign = '', number) => ({
      subType: CFSubRuleType.number,
      operator: NUMBER_OPERATORS[sign] as CFNumberOperator.equal,
      value: Number(number),
    }),
  ],
  [
    /^LEFT\(@,(\d+)\)="([^"]+)"$/i,
    (length, text = '') =>
      Number(length) === text.length
        ? { subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith, value: text }
        : undefined,
  ],
  [/^@="([^"]+)"$/, (text = '') => ({ subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text })],
  [/^LEN\(@\)>0$/i, () => ({ subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks, value: '' })],
];

/**
 * A formula of a conditional format as conditions, one of which is to hold; nothing where it is not as plain as that. Univer
 * calculates a formula for every cell of the range beforehand, and goes through all of them again at every change anywhere: for a
 * column of 200,000 rows that is minutes. These it asks of the cells that it draws. Texts begin with capitals and small letters as
 * they are written, which in Excel are the same.
 */
export function plainConditions(formula: string, { top, left, right }: Area): readonly Condition[] | undefined {
  if (formula.includes('@')) return undefined;
  // A fixed column is the cell's own only where there is no other.
  const cell = new RegExp(`(?<![A-Z$])${left === right ? '\\$?' : ''}${columnName(left)}${top + 1}(?![0-9(])`, 'gi');
  const outside = (part: string): string => part.replaceAll(/\s+/g, '').replaceAll(cell, '@');
  const pieces = formula.replace(/^=/, '').split('"');
  const written = pieces.map((part, index) => (index % 2 === 0 ? outside(part) : part)).join('"');
  const parts = /^OR\((.*)\)$/i.exec(written)?.[1];
  const conditions = (parts === undefined ? [written] : argumentsOf(parts)).map(conditionOf);
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

function conditionOf(written: string): Condition | undefined {
  for (const [shape, meaning] of SHAPES) {
    const match = shape.exec(written);
    if (match) return meaning(...match.slice(1));
  }
  return undefined;
}

/** What stands between commas that are neither in brackets nor in quotes. */
function argumentsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === '(') depth += 1;
    else if (!isQuoted && letter === ')') depth -= 1;
    if (letter === ',' && depth === 0 && !isQuoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}
