import { quoted, type Raw } from '../raw';
import { type Failed, failed } from '../result';
import { isMoney } from './cellKinds';
import { headingWords } from './headingWords';
import type { ScheduleMapping } from './mapping';
import { cellAt } from './table';

/** Headings of columns that say how a row is paid. */
const OF_METHODS =
  /^(?:(?:rate|payment|reimbursement|pricing|contract|fee|paid|negotiated) )?(?:type|method|methodology|arrangement|basis)$/;
/** `Percent of Charge`, `% of Medicare`, `POC`. */
const SHARE = /%|\b(?:percent(?:age)?|pct|poc|of (?:billed |allowed )?charges?)\b/i;

/** The columns, by places in the sheet's rows, that may say that a number is a share of something and no dollars. */
export const methodColumns = ({ columns }: ScheduleMapping, left: number): readonly number[] =>
  columns
    .filter(({ role, heading }) => role === 'ignored' && OF_METHODS.test(headingWords(heading)))
    .map(({ column }) => column - left);

/** Above this a number with cents is dollars, to which somebody has worked out the share. */
const MOST_SHARE = 2;
const isDollars = (cell: Raw): boolean =>
  isMoney(cell) && (typeof cell === 'number' ? cell > MOST_SHARE : String(cell).includes('$'));

/** The cell of a row by which its rates are shares, if one says so. */
export const shareSaid = (row: readonly Raw[], columns: readonly number[]): Raw | undefined =>
  columns.map((column) => cellAt(row, column)).find((cell) => typeof cell === 'string' && SHARE.test(cell));

/** Why 0.6 beside `Percent of charge` is not read as 60 cents; nothing where it is dollars all the same. */
export const notAShare = (cell: Raw, share: Raw): Failed | undefined =>
  isDollars(cell)
    ? undefined
    : failed('rateNotDollars', {
        text: quoted(cell),
        what: `a share, not dollars, as ${quoted(share)} in its row says`,
      });
