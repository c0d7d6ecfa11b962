import { type Micros, micros, readUnitBasis, type UnitBasis } from '../money';
import { isBlank, quoted, type Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { isCellError } from './cellError';

/** A contracted rate: dollars in millionths, and what one unit is where the cell says so. */
export interface Rate {
  readonly amount: Micros;
  readonly unit: UnitBasis | null;
  /** One amount however long the service takes. */
  readonly isFlat?: true;
}

const LONGEST = 100;
/** A cent and less stand where there is no rate: placeholders of systems that demand a number. */
const PLACEHOLDER = 0.01;

const NO_RATE = 'no rate';

/** What stands in rate columns and is no amount of dollars, and what to call it. */
const NOT_DOLLARS: readonly (readonly [RegExp, string])[] = [
  [/%|\bpercent\b|\bpct\b/, 'a percentage, not dollars'],
  [
    /\b(see|per|refer to) (the )?(contract|agreement|exhibit|attachment|appendix|amendment)\b/,
    'set elsewhere in the contract',
  ],
  [
    /\b(by report|individual consideration|manual(ly)? priced|priced (?:by|per|at)|invoice|case by case|by review)\b|^(br|ic)$/,
    'priced case by case',
  ],
  [
    /^(n\/?a|none|no rate|tbd|tba|pending|not covered|nc|non ?covered|not contracted|excluded|\$? ?-+|–|—|\.|\?)$/,
    NO_RATE,
  ],
];

/** Whether a cell says that nothing is agreed: blank, `N/A`, `not covered`; not “by report”, by which something is. */
export const saysNoRate = (raw: Raw): boolean =>
  isBlank(raw) || (typeof raw === 'string' && notDollars(tidied(raw)) === NO_RATE);

const MONEY = /^(?:usd?)? ?\$? ?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?: ?(?:usd|\$))?/;
const FLAT = /\bflat(?: (?:rate|fee))?\b/;
const PER = /^ ?(?:\/|per\b|each\b|an?\b) ?/;
/** Codes are billed for each patient, those of groups too: `pp` is the code's own unit. */
const PATIENT = /^(?:pp|p\/p|person|patient|pt|client|participant)\b/;

const tidied = (text: string): string =>
  text
    .slice(0, LONGEST)
    // A raised number is a footnote's; plain, it would be one more digit.
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u2079]+/g, '*')
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();

const notDollars = (tidy: string): string | undefined => NOT_DOLLARS.find(([form]) => form.test(tidy))?.[1];

function readText(text: string): Result<Rate> {
  if (isCellError(text)) {
    const kind = /^#n\/a$/i.test(text.trim()) ? 'rateIsNotAvailable' : 'rateIsError';
    return failed(kind, { text: quoted(text) });
  }
  const tidy = tidied(text);
  const what = notDollars(tidy);
  if (what !== undefined) return failed('rateNotDollars', { text: quoted(text), what });
  const negative = /^\(.*\)$|^-|^\$ ?-/.test(tidy);
  const plain = negative ? tidy.replace(/[()-]/g, '').trim() : tidy;
  const [all = '', whole = '', fraction = ''] = MONEY.exec(plain) ?? [];
  const said = plain
    .slice(all.length)
    .replace(/\*+$/, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  const rest = said.replace(FLAT, ' ').trim().replace(PER, '').replace(PATIENT, '').replace(PER, '').trim();
  const unit = rest === '' ? null : readUnitBasis(rest);
  if (!/\d/.test(whole + fraction) || (rest !== '' && unit === null))
    return failed('rateUnreadable', { text: quoted(text) });
  const value = Number(`${whole.replaceAll(',', '')}${fraction}`);
  const rate = amountOf(negative ? -value : value, text, unit);
  return rate.ok && FLAT.test(said) ? ok({ ...rate.value, isFlat: true }) : rate;
}

function amountOf(value: number, raw: Raw, unit: UnitBasis | null): Result<Rate> {
  if (!(value > PLACEHOLDER)) return failed('rateNotPositive', { text: quoted(raw) });
  const amount = micros(value);
  return amount === null ? failed('rateUnreadable', { text: quoted(raw) }) : ok({ amount, unit });
}

/**
 * A rate as fee schedules hold it: 118.5, `$1,234.50`, ` $58.26 `, `450 per diem`, `12.50/15 min`, `27.30 pp`, `142.11 (flat)`.
 * Percentages, `By report`, zero and negative amounts are no rates, each with its own reason.
 */
export function readRate(raw: Raw): Result<Rate> {
  if (typeof raw === 'number') return amountOf(raw, raw, null);
  return typeof raw === 'string' ? readText(raw) : failed('rateUnreadable', { text: quoted(raw) });
}

/** Nobody bills more in a year, and dollars times as many are still exact. */
const MOST_UNITS = 100_000_000;

/** Units a year: 1200 or `1,200`; nothing where the cell is blank. */
export function readUnits(raw: Raw): Result<Micros | null> {
  if (raw === null || raw === '') return ok(null);
  const text = typeof raw === 'string' ? raw.trim() : '';
  const value =
    typeof raw === 'number'
      ? raw
      : /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text)
        ? Number(text.replaceAll(',', ''))
        : NaN;
  const scaled = value >= 0 && value <= MOST_UNITS ? micros(value) : null;
  if (scaled !== null) return ok(scaled);
  return typeof raw === 'string' && text === '' ? ok(null) : failed('unitsUnreadable', { text: quoted(raw) });
}
