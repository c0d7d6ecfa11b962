import { WorkbookError } from '../port';
import { UNKNOWN, WORDS } from './words';

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** The library's error in words for the user; a cancellation and our own words stay what they are. */
export function workbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || isAbort(error)) return error;
  if (error instanceof OfficeExtension.Error)
    return new WorkbookError(WORDS[error.code] ?? UNKNOWN(error.code), { cause: error });
  return error;
}
