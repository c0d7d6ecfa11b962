import { WorkbookError } from '../../workbook/port';
import { TROUBLE } from './strings';

/** What to say of what was thrown: the workbook's own words, that the user cancelled, or that we do not know. */
export function trouble(thrown: unknown, signal?: AbortSignal): string {
  if (signal?.aborted === true) return TROUBLE.cancelled;
  return thrown instanceof WorkbookError ? thrown.message : TROUBLE.unknown;
}
