import { convertArgument, type Converted, isError } from './convertArgument';
import type { Argument, ArgumentCell, ErrorValue, FunctionParameter } from './types';

/** One argument of an invocation: a cell, rows of cells, or what a repeating parameter gathers. */
export type Shaped = Converted | readonly Shaped[];

type Rows = readonly (readonly ArgumentCell[])[];

/**
 * The arguments as the function receives them: of the declared type and shape, omitted ones `null`, those of a repeating
 * parameter gathered in one array; or the error that the formula shows without asking. Functions that take errors see them where
 * the type is `any`.
 */
export function shapeArguments(
  args: readonly Argument[],
  parameters: readonly FunctionParameter[],
  takesErrors = false,
): readonly Shaped[] | ErrorValue {
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const shaped: Shaped[] = single.map((parameter, index) => shape(args[index] ?? null, parameter));
  // Excel would not let more arguments into a cell; without parameters to go by, all pass as they are.
  const rest = args.slice(single.length).map((argument) => shape(argument, repeating ?? UNKNOWN));
  if (repeating) shaped.push(rest);
  else shaped.push(...rest);
  const strict = shaped.filter((_, index) => !takesErrors || (parameters[index]?.type ?? 'any') !== 'any');
  return firstError(strict) ?? shaped;
}

const UNKNOWN: FunctionParameter = { name: '', description: '', optional: true, choices: [] };

function shape(argument: Argument, { matrix, type }: FunctionParameter): Shaped {
  if (isRows(argument)) return argument.map((row) => row.map((cell) => convertArgument(cell, type)));
  const cell = convertArgument(argument, type);
  return matrix && cell !== null ? [[cell]] : cell;
}

function firstError(values: readonly Shaped[]): ErrorValue | undefined {
  for (const value of values) {
    const error = isError(value) ? value : isList(value) ? firstError(value) : undefined;
    if (error) return error;
  }
  return undefined;
}

export function isRows(argument: Argument | undefined): argument is Rows {
  return Array.isArray(argument);
}

function isList(value: Shaped): value is readonly Shaped[] {
  return Array.isArray(value);
}
