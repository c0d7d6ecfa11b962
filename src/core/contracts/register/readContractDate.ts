import { type DayNumber, printDay, readDate } from '../../dates';
import { quoted, type Raw } from '../../raw';
import { failed, type Result } from '../../result';

/** A number outside is no date of a contract that anybody still holds: 2026 would be a day of 1905. */
const FIRST: DayNumber = 19500101;
const LAST: DayNumber = 21991231;

/** A date as `core/dates` reads it, between 1950 and 2199. */
export function readContractDate(raw: Raw): Result<DayNumber> {
  const date = readDate(raw);
  if (!date.ok || (date.value >= FIRST && date.value <= LAST)) return date;
  return failed('contractDateFar', { text: quoted(raw), day: printDay(date.value) });
}
