import { WorkbookError } from '../port';
import { UNKNOWN, WORDS } from './words';

/** The library's error in words for the user; a cancellation and our own words stay what they are. */
export function workbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new WorkbookError(WORDS[error.code] ?? UNKNOWN(error.code), { cause: error });
}

/** The library's code behind an error, if there is one: `AccessDenied`. */
export function codeOf(error: unknown): string | undefined {
  const cause = error instanceof WorkbookError ? error.cause : error;
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}
