import type { Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import type { Contract } from '../contract';
import { TERM_KEYS } from '../terms';
import { headingKeys } from './headingKeys';
import { readTerms } from './readTerms';

/** Excel on the desktop hands a blank cell over to a formula as 0; no term is better read as 0 than as not looked at. */
const orBlank = (raw: Raw): Raw => (raw === 0 ? null : raw);

/**
 * A row of the register as a formula is given it, with the headings above its cells; without them the row has to have all the
 * register's columns in their own order. Its cells have no known place.
 */
export function readContractRow(cells: readonly Raw[], headings: readonly Raw[] | undefined): Result<Contract> {
  const expected = TERM_KEYS.length;
  if (!headings && cells.length !== expected)
    return failed('contractRowWithoutHeadings', { width: cells.length, expected });
  const keys = headings ? headingKeys(headings) : TERM_KEYS;
  if (keys.every((key) => key === null)) return failed('contractHeadingsUnknown', {});
  return ok(readTerms(keys, cells.map(orBlank), () => null));
}
