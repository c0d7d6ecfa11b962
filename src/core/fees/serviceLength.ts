import { readUnitBasis, type UnitBasis } from '../money';
import { quoted, type Raw } from '../raw';
import { type Failed, failed } from '../result';

/** Units that are lengths of time: a rate for one of them is paid as often as it passes. */
export const TIMED: ReadonlySet<UnitBasis> = new Set(['minute', '15 minutes', '30 minutes', 'hour']);

const LENGTH = String.raw`\d{1,3}\+?(?: ?(?:[-–—]|to) ?\d{1,3}\+?)? ?(?:m|mins?|minutes?|hrs?|hours?)\.?`;
const BEHIND = new RegExp(String.raw`^(.*\d)\s*\(\s*(${LENGTH})\s*\)\s*$`, 'i');
const ALONE = new RegExp(String.raw`^\s*\(?${LENGTH}\)?\s*$`, 'i');

/** `140 (60 min)`: an amount, and how long the service takes; nothing where the cell says no more than an amount. */
export function amountAndLength(cell: Raw): readonly [amount: string, length: string] | undefined {
  if (typeof cell !== 'string' || !cell.includes('(')) return undefined;
  const [, amount, length] = BEHIND.exec(cell) ?? [];
  return amount === undefined || length === undefined ? undefined : [amount, length];
}

/**
 * What is paid the amount beside a length of time: of a code that is billed by time, that time; of one that is billed by the session
 * or the day, whatever is its own. Nobody can tell for a code of which nothing is known, or for a quarter of an hour of a session.
 */
export function unitOfLength(length: string, ofCode: UnitBasis | undefined, cell: Raw): UnitBasis | null | Failed {
  const unit = readUnitBasis(length);
  if (ofCode !== undefined && !TIMED.has(ofCode) && unit !== '15 minutes') return null;
  const isTime = ofCode !== undefined && TIMED.has(ofCode) && unit !== null;
  return isTime ? unit : failed('basisUnreadable', { text: quoted(cell) });
}

/** Of one unit `45 min`, `38-52 minutes` or `60 min` is how long a session of its code takes; a quarter or half of an hour is what is paid for. */
const isLengthAlone = (text: string): boolean => {
  if (!ALONE.test(text)) return false;
  const unit = readUnitBasis(text);
  return unit === null || (unit === 'hour' && text.includes('60'));
};

/** Words for the code’s own unit: `1`, as a column of units has it, `Untimed`, and how most are paid. */
const OWN = /^\s*(?:1(?:\.0+)?|untimed|fee[- ]for[- ]service|ffs|fee schedule)\s*$/i;
/** One amount however long the service takes. */
const FLAT = /^\s*flat(?: (?:rate|fee))?\s*$/i;

/** What a cell of a column of units says; a unit that cannot be read could be any, so that such a rate is not compared. */
export function unitInCell(cell: Raw, ofCode: () => UnitBasis | undefined): UnitBasis | null | Failed {
  const text = String(cell);
  if (OWN.test(text)) return 'unit';
  const isOwn = isLengthAlone(text) || FLAT.test(text);
  const own = isOwn ? ofCode() : undefined;
  if (own !== undefined && !TIMED.has(own)) return null;
  return readUnitBasis(text) ?? failed('basisUnreadable', { text: quoted(cell) });
}
