import { errorValue } from './results';
import { isRows } from './shapeArguments';
import type { Argument, CellResult, FunctionCall, FunctionParameter, FunctionResult } from './types';

/** One call as the cells' worth of calls it stands for, and how their results become its result. */
export interface Lifted {
  readonly calls: readonly FunctionCall[];
  readonly result: (results: readonly FunctionResult[]) => FunctionResult;
}

/**
 * A parameter declared for one cell that is given rows is asked once for each cell, and the results spill in the rows'
 * shape; several such arguments go side by side, and where one of them runs out the cell is `#N/A`.
 */
export function lift(call: FunctionCall, parameters: readonly FunctionParameter[]): Lifted | undefined {
  const lifted = call.args.map(
    (argument, index) => isRows(argument) && parameterAt(parameters, index)?.matrix === false,
  );
  if (!lifted.includes(true)) return undefined;
  const sizes = call.args.filter((_, index) => lifted[index]).map(sizeOf);
  const rows = Math.max(...sizes.map(([height]) => height));
  const columns = Math.max(...sizes.map(([, width]) => width));
  const calls: FunctionCall[] = [];
  /** For each cell of the result, which of the calls answers it. */
  const asked = range(rows).map((row) =>
    range(columns).map((column) => {
      const args = call.args.map((argument, index) => (lifted[index] ? cellAt(argument, row, column) : argument));
      return args.includes(undefined) ? undefined : calls.push({ ...call, args: args as Argument[] }) - 1;
    }),
  );
  return {
    calls,
    result: (results) =>
      asked.map((row) => row.map((at) => (at === undefined ? errorValue('#N/A') : single(results[at])))),
  };
}

function parameterAt(parameters: readonly FunctionParameter[], index: number): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

function sizeOf(argument: Argument): readonly [height: number, width: number] {
  return isRows(argument) ? [argument.length, argument[0]?.length ?? 0] : [1, 1];
}

/** A single row or column goes with every row or column of the others. */
function cellAt(argument: Argument, row: number, column: number): Argument | undefined {
  if (!isRows(argument)) return argument;
  const cells = argument.length === 1 ? argument[0] : argument[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

function single(result: FunctionResult | undefined): CellResult {
  return Array.isArray(result) || result === undefined ? errorValue('#VALUE!') : (result as CellResult);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
