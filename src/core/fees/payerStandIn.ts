import { payerKey } from '../payerName';
import { withoutPeriod } from './headingYears';
import type { ScheduleMapping } from './mapping';
import { isTimeAlone } from './qualifiers';
import { titleSays } from './sections';

/** Names of sheets that say what is on them, or nothing at all. */
const NOBODYS =
  /^(?:(?:sheet|tab|table|page) ?\d*|(?:our |all |current |contract(?:ed)? )?(?:rates?|fees?|fee schedules?|rate (?:sheet|schedule|table)s?|contracts?|schedules?|matrix|data|import|export|payers?)(?: ?\(?(?:\d+|20\d\d)\)?)?)$/i;

const NOWHERE = (): boolean => false;

/** `Rates`, `June 2025`, `Q1`; May is a name, too. */
function isNobodys(sheet: string): boolean {
  const name = withoutPeriod(sheet).trim();
  return name === '' || (isTimeAlone(name) && !/^may$/i.test(name)) || NOBODYS.test(name) || NOBODYS.test(sheet.trim());
}

/** Who pays where nobody says it: the sheet's name stands in, and a name like `Sheet1` pays nothing. */
export const standIn = (sheet: string): string => (isNobodys(sheet) ? `Payer not named (${sheet.trim()})` : sheet);

/**
 * Who pays the rates of a schedule for which nothing names a payer, and why: in words that a person can check. Nothing where a title
 * or a column names one.
 * @param payers The keys of those whose rates were read.
 */
export function payerBySheet(
  { sheet, payer, columns }: ScheduleMapping,
  payers: ReadonlySet<string>,
): string | undefined {
  if (payer !== undefined)
    return payer === titleSays(sheet, NOWHERE).payer ? `as the sheet’s name “${sheet}” says` : undefined;
  const isOpen = columns.some((column) => column.role === 'rate' && column.payer === undefined);
  if (!isOpen || !payers.has(payerKey(standIn(sheet)))) return undefined;
  if (columns.some(({ role }) => role === 'payer'))
    return `from the sheet’s name “${sheet}” where the payer’s column is blank`;
  return isNobodys(sheet)
    ? `not named: no column or title names one, nor does the sheet’s name “${sheet}”`
    : `from the sheet’s name “${sheet}”, as no column or title names one`;
}
