import type { CellResult, ErrorValue, FunctionResult, RichNumber } from './types';

/** `[id, succeeded, value, milliseconds]` or `[id, succeeded, message, error code, milliseconds]`. */
export type ResultEntry = readonly [id: number, succeeded: boolean, value: unknown, code?: unknown];

/** The library's numbers for what went wrong, and what a cell shows. Those absent show `#VALUE!`. */
const SHOWN_AS: Readonly<Record<number, ErrorValue['code']>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Numbers of errors the function made itself, so that their message is the add-in's own words. */
const OWN_MESSAGE = new Set<unknown>([1, 7]);

/** Reads one entry of `SetInvocationArrayResults`. */
export function functionResult([, succeeded, value, code]: ResultEntry): FunctionResult {
  if (!succeeded) return failure(value, code);
  if (!Array.isArray(value)) return cell(value);
  const rows: readonly unknown[] = value;
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length > 0)) return errorValue('#VALUE!');
  return (rows as unknown[][]).map((row) => row.map(cell));
}

export function errorValue(code: ErrorValue['code'], message?: string): ErrorValue {
  return message ? { type: 'Error', code, message } : { type: 'Error', code };
}

function failure(message: unknown, code: unknown): ErrorValue {
  const shown = SHOWN_AS[Number(code)] ?? '#VALUE!';
  return errorValue(shown, OWN_MESSAGE.has(code) && typeof message === 'string' ? message : undefined);
}

interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly properties?: unknown;
  readonly message?: unknown;
}

/** Values with a type of their own, by that type. Those absent cannot be shown, and show `#VALUE!`. */
const RICH: Readonly<Record<string, (value: RichValue) => CellResult>> = {
  Error: ({ basicValue, message }) =>
    errorValue(basicValue as ErrorValue['code'], typeof message === 'string' ? message : undefined),
  Double: richNumber,
  FormattedNumber: richNumber,
  String: ({ basicValue }) => String(basicValue),
  Boolean: ({ basicValue }) => basicValue === true,
  Empty: () => null,
};

function cell(value: unknown): CellResult {
  if (typeof value !== 'object' || value === null) return value as CellResult;
  const rich: RichValue = value;
  const read = RICH[String(rich.type)];
  return read ? read(rich) : errorValue('#VALUE!', `The workbench cannot show a ${String(rich.type)} value yet`);
}

function richNumber({ basicValue, numberFormat, properties }: RichValue): RichNumber {
  return {
    type: 'Double',
    basicValue: Number(basicValue),
    properties: (properties ?? {}) as RichNumber['properties'],
    ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
  };
}
