import type { Failure } from '../core/result';

/** What a function gives a cell. */
export type Answer = string | number | boolean | CustomFunctions.Error | Excel.DoubleCellValue;

const MOST = 2000;
const made = new Map<string, CustomFunctions.Error>();

/**
 * The one place that makes Excel's errors: `#VALUE!` for what cannot be understood, `#N/A` for what has no figure, with the
 * reason that the cell's menu shows. One column of a fee schedule repeats few reasons, so each is made once.
 */
export function errorOf({ error, message }: Failure): CustomFunctions.Error {
  const before = made.get(message);
  if (before) return before;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const after = new CustomFunctions.Error(error === 'invalid' ? invalidValue : notAvailable, message);
  if (made.size >= MOST) made.clear();
  made.set(message, after);
  return after;
}

/** A single error is thrown, as Excel's documentation has it; among the cells of a spilled answer it is one of them. */
export function settle(rows: Answer[][]): Answer[][] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own class, which is no Error
  if (only instanceof CustomFunctions.Error) throw only;
  return rows;
}
