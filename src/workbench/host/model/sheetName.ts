import { invalidArgument } from '../richApiError';

const LONGEST = 31;

/** The name, or a failure where Excel takes none such. */
export function sheetName(value: unknown): string {
  const isGood =
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= LONGEST &&
    !/[:\\/?*[\]]/.test(value) &&
    !value.startsWith("'") &&
    !value.endsWith("'") &&
    value.toLowerCase() !== 'history';
  if (!isGood) throw invalidArgument();
  return value;
}
