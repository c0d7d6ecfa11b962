import { quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import { countyKey, countyOf } from './countyKey';
import type { Gazetteer } from './gazetteer';
import { nameKey } from './nameKey';
import type { Locality, Place } from './place';

/** A metropolitan or micropolitan area (CBSA), as whoever has rates for it lists it. */
export interface Cbsa {
  /** Five digits: `26420`. */
  readonly code: string;
  /** `Houston-Pasadena-The Woodlands, TX`. */
  readonly title: string;
  /** As `Harris County, TX`. */
  readonly counties: readonly string[];
}

const WORD = '(?:cbsa|msa|core[- ]based statistical area|(?:metro|micro)politan statistical area)';
const SAYS_SO = new RegExp(`(?:^|[^a-z])${WORD}(?![a-z])`, 'i');
const NUMBER = /(?:^|\D)(\d{5})(?!\d)/;
const WORDS = new RegExp(`${WORD}[s:.#= ]*|\\bmetro(?:politan)? area\\b|\\b\\d{5}\\b|[()]`, 'gi');

const keyOfTitle = (text: string): string => nameKey(text.replace(WORDS, ' '));
/** `Houston` of `Houston-Pasadena-The Woodlands, TX`. */
const firstCity = (title: string): string => nameKey(/^[^-–,]*/.exec(title)?.[0] ?? '');

/** Each once, whoever else lists it. */
const distinct = (cbsas: readonly Cbsa[]): readonly Cbsa[] => [
  ...new Map([...cbsas].reverse().map((one) => [one.code, one])).values(),
];

const titled = (text: string, cbsas: readonly Cbsa[]): readonly Cbsa[] =>
  distinct(cbsas.filter(({ title }) => nameKey(title) === keyOfTitle(text)));

/** By number; else by title; else by the first of the cities in it. */
function meant(text: string, cbsas: readonly Cbsa[]): readonly Cbsa[] {
  const number = NUMBER.exec(text)?.[1];
  if (number !== undefined) return distinct(cbsas.filter(({ code }) => code === number));
  const whole = titled(text, cbsas);
  return whole.length > 0 ? whole : distinct(cbsas.filter(({ title }) => firstCity(title) === keyOfTitle(text)));
}

/** Makes the reader of CBSAs: by number where it is said to be one (ZIP codes have five digits, too), or by title. */
export function cbsaReader(gazetteer: Gazetteer, cbsas: () => readonly Cbsa[]) {
  const homes = new Map<string, Locality>();
  for (const { code } of gazetteer.states)
    for (const { name, locality } of gazetteer.countiesOf(code)) homes.set(countyKey(name, code), locality);

  const placeOf = (cbsa: Cbsa): Place => {
    const counties = cbsa.counties.map(countyOf);
    const localities = counties.map(({ key }) => homes.get(key) ?? null);
    return {
      kind: 'cbsa',
      cbsa,
      states: [...new Set(counties.map(({ state }) => state))],
      localities: [...new Set(localities)],
    };
  };

  return {
    saysSo: (text: string): boolean => SAYS_SO.test(text),
    /** What is said to be a CBSA. */
    said(text: string): Result<Place> {
      const [only, ...others] = meant(text, cbsas());
      if (!only) return failed('cbsaUnknown', { text: quoted(text) });
      const choices = [only, ...others].map(({ title, code }) => `${title} (CBSA ${code})`);
      return others.length > 0 ? failed('placeAmbiguous', { text: quoted(text), choices }) : ok(placeOf(only));
    },
    /** A CBSA's title, which always names its states. */
    titled(text: string): Place | undefined {
      const [cbsa] = text.includes(',') ? titled(text, cbsas()) : [];
      return cbsa && placeOf(cbsa);
    },
  };
}
