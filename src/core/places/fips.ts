import { countyKey } from './countyKey';
import { countyName } from './countyWords';
import { nameKey } from './nameKey';
import type { NamedCounty, PlaceNames } from './placeNames';

/** What a number of five digits is called where it is a county's and no ZIP code. */
const SAYS_FIPS =
  /\b(?:county[ _-]?)?(?:fips|geo[ _-]?id|(?<=county[ _-]?)(?:code|number|no|id))(?![a-z])\.?(?:[ _]?(?:code|number|no|#))?[ :=#]*/i;
/** The Census Bureau's long form, `0500000US48201`. */
const LONG = /^05\d{5}us(?=\d{5}$)/i;
/** `48-201`, a state's two digits and a county's three. */
const PARTS = /(?<!\d)(\d{1,2})[ -](\d{3})(?!\d)/;
const NUMBER = /(?<![\d-])\d{4,5}(?![\d-])/;
const COUNTY = /^county$/i;

/** A number in a text that is a county's FIPS code, or may be one. */
export interface SaidFips {
  readonly digits: string;
  readonly county: NamedCounty | undefined;
  /** The text says that it is a FIPS code: otherwise five digits are a ZIP code, unless the county is called by its name, too. */
  readonly isSaid: boolean;
  /** What the other words call it: nothing, its name alone, its name with its state or its word, or another name. */
  readonly called: 'nothing' | 'bare' | 'fully' | 'otherwise';
  readonly words: string;
}

/** Reads `FIPS 48201`, `48201 (FIPS)`, `County 48201`, `Harris County, TX (48201)`. */
export function fipsIn(text: string, names: PlaceNames): SaidFips | undefined {
  const long = text.replace(LONG, 'FIPS ').replace(/_/g, ' ');
  const number = SAYS_FIPS.test(long) ? long.replace(PARTS, '$1$2') : long;
  const [digits] = NUMBER.exec(number) ?? [];
  if (digits === undefined) return undefined;
  const county = names.byFips.get(digits.padStart(5, '0'));
  const rest = number
    .replace(NUMBER, ' ')
    .replace(SAYS_FIPS, ' ')
    .replace(/[()[\]:;#]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,-]+|[ ,-]+$/g, '');
  const words = COUNTY.test(rest) ? '' : rest;
  const isSaid = SAYS_FIPS.test(number) || words !== rest;
  if (!isSaid && (digits.length < 5 || words === '')) return undefined;
  return { digits, county, isSaid, words, called: words === '' ? 'nothing' : calledBy(words, county) };
}

function calledBy(words: string, county: NamedCounty | undefined): SaidFips['called'] {
  if (!county) return 'otherwise';
  const { code, name: state } = county.state;
  const own = countyKey(county.name, code);
  const [, before = '', last = ''] =
    /^(.+?)[, ]+([^, ]+)$/.exec(words.replace(new RegExp(`${state}$`, 'i'), code)) ?? [];
  if (nameKey(last) === nameKey(code) && countyKey(before, code) === own) return 'fully';
  if (countyKey(words, code) !== own) return 'otherwise';
  return countyName(words).word ? 'fully' : 'bare';
}
