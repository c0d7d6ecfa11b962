import { errorValue } from './results';
import type { ArgumentCell, ErrorValue, FunctionParameter, RichNumber, Scalar } from './types';

type ParameterType = NonNullable<FunctionParameter['type']>;
export type Converted = Scalar | RichNumber | ErrorValue;

/** What Excel makes of a cell before a function sees it, by the declared type of the parameter. */
const CONVERSIONS: Readonly<Record<Exclude<ParameterType, 'any'>, (value: string | number | boolean) => Converted>> = {
  string: (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)),
  number: (value) => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? errorValue('#VALUE!') : number;
  },
  boolean: (value) =>
    typeof value === 'string' ? (TRUTH[value.trim().toUpperCase()] ?? errorValue('#VALUE!')) : !!value,
};

const TRUTH: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/** The cell as a parameter of this type receives it, or the error that the formula shows instead of asking. */
export function convertArgument(cell: ArgumentCell, type: ParameterType = 'any'): Converted {
  if (type === 'any' || cell === null || isError(cell)) return cell;
  return CONVERSIONS[type](isRich(cell) ? cell.basicValue : cell);
}

export function isRich(value: unknown): value is RichNumber {
  return typeof value === 'object' && value !== null && 'basicValue' in value;
}

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Error';
}
