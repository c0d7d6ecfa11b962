import { quoted, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';

/** What a column of whole numbers takes. */
interface Measure {
  readonly unit: Unit;
  readonly most: number;
  /** How many of the column's units another unit is, where that is certain. */
  readonly exactly: Readonly<Partial<Record<Unit, number>>>;
  /** Likewise where it differs, for the message. */
  readonly about: Readonly<Partial<Record<Unit, number>>>;
  readonly what: string;
  readonly example: string;
}

type Unit = 'days' | 'business days' | 'weeks' | 'months' | 'years' | 'levels';

const DAYS: Measure = {
  unit: 'days',
  most: 3660,
  exactly: { weeks: 7 },
  about: { 'business days': 7 / 5, months: 365 / 12, years: 365 },
  what: 'a number of days',
  example: '90',
};

const MONTHS: Measure = {
  unit: 'months',
  most: 1200,
  exactly: { years: 12 },
  about: { days: 12 / 365, 'business days': (12 / 365) * (7 / 5), weeks: 84 / 365 },
  what: 'a number of months',
  example: '36',
};

const LEVELS: Measure = {
  unit: 'levels',
  most: 99,
  exactly: {},
  about: {},
  what: 'a number of levels',
  example: '2',
};

const WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:(?:calendar|consecutive) ?)?(?:days?|d)$/, 'days'],
  [/^(?:business|working) ?days?$/, 'business days'],
  [/^(?:weeks?|wks?)$/, 'weeks'],
  [/^(?:months?|mos?)$/, 'months'],
  [/^(?:years?|yrs?)$/, 'years'],
  [/^levels?$/, 'levels'],
];

/** `90`, `90 days’ prior notice`, `ninety (90) calendar days from the denial`: the figure, the unit, and what follows. */
const QUANTITY =
  /^(?:within |up to |at least )?(?:[a-z-]{1,20}(?: [a-z-]{1,20}){0,3} ?\((\d{1,6})\)|(\d{1,6})(?:\.0+)?)(?:[ -]+((?:(?:calendar|consecutive|business|working)[ -])?[a-z]+)\.?)?['’]?(?: (?:notice|prior|written|advance|before|from|after|of)\b.*)?$/;
const LONGEST = 120;

interface Quantity {
  readonly figure: number;
  /** Nothing where no unit is named. */
  readonly unit: Unit | null;
}

function quantityOf(text: string): Quantity | null {
  const [found, inBrackets, bare, word] = QUANTITY.exec(text) ?? [];
  if (found === undefined) return null;
  const figure = Number(inBrackets ?? bare);
  if (word === undefined) return { figure, unit: null };
  const unit = WORDS.find(([words]) => words.test(word.replaceAll('-', ' ')))?.[1];
  return unit ? { figure, unit } : null;
}

const tidy = (raw: Raw): string =>
  String(raw).slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const reader =
  ({ unit, most, exactly, about, what, example }: Measure) =>
  (raw: Raw): Result<number> => {
    const said = quantityOf(tidy(raw));
    const times = said?.unit == null || said.unit === unit ? 1 : exactly[said.unit];
    if (said && times !== undefined && said.figure * times <= most) return ok(said.figure * times);
    const roughly = said?.unit == null ? undefined : about[said.unit];
    return said?.unit && roughly !== undefined
      ? failed('termInOtherUnit', {
          text: quoted(raw),
          said: said.unit,
          wanted: unit,
          about: Math.round(said.figure * roughly),
        })
      : failed('termNumberUnreadable', { text: quoted(raw), what, example });
  };

/** Calendar days: a month is not one, and says how many to write. */
export const readDays = reader(DAYS);
export const readMonths = reader(MONTHS);
export const readCount = reader(LEVELS);

/** A year of Medicare’s schedule; `null` where the contract follows the current one. */
export function readYear(raw: Raw): Result<number | null> {
  const text = tidy(raw);
  if (/^(?:the )?(?:then[ -])?(?:current|prevailing)(?: year)?$/.test(text)) return ok(null);
  const year = Number(/^(?:cy ?)?(\d{4})(?:\.0+)?$/.exec(text)?.[1]);
  return year >= 1992 && year <= 2100
    ? ok(year)
    : failed('termNumberUnreadable', { text: quoted(raw), what: 'a year of Medicare’s schedule', example: '2026' });
}
