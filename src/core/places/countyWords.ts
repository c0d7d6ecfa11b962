/** What counties and their equivalents are called, and how people write it. */
const WORDS = {
  county: 'county|cnty|cty|co\\.?|city and county',
  parish: 'parish',
  borough: 'borough|city and borough',
  'census area': 'census area',
  municipality: 'municipality',
  municipio: 'municipio',
  'planning region': 'planning region|(?:planning region )?council of governments|cog',
} as const;

export type CountyWord = keyof typeof WORDS;

const ANY = Object.values(WORDS).join('|');
const AFTER = new RegExp(`\\s+\\(?(${ANY})\\)?$`, 'i');
const BEFORE = new RegExp(`^(${ANY}) (?:of|de) `, 'i');
const FORMS = Object.entries(WORDS).map(([word, forms]) => [word, new RegExp(`^(?:${forms})$`, 'i')] as const);

const isWord = (word: string | undefined): word is CountyWord => word !== undefined && word in WORDS;

/** A county as somebody writes it. */
export interface SaidCounty {
  /** Without the word; `City of Fairfax` is `Fairfax city`. */
  readonly name: string;
  /** Which says that a county is meant. */
  readonly word: CountyWord | undefined;
}

/** Takes the word from a county's name: `Harris County`, `Municipality of Anchorage`. */
export function countyName(text: string): SaidCounty {
  const [all = '', said = ''] = AFTER.exec(text) ?? BEFORE.exec(text) ?? [];
  const word = FORMS.find(([, form]) => form.test(said))?.[0];
  const name = text.replace(all, '');
  return {
    name: name.replace(/^city of (.+)$/i, '$1 city').replace(/ \(city\)$/i, ' city'),
    word: isWord(word) ? word : undefined,
  };
}

/** The word that the equivalents of counties share in a whole state; elsewhere it is `County`. */
const WORD_OF_STATE: Readonly<Record<string, string>> = {
  LA: ' Parish',
  PR: ' Municipio',
  MP: ' Municipality',
  AS: ' District',
  VI: ' Island',
  DC: '',
  GU: '',
};

/** A city that is in no county, or is called so. */
export const isCity = (name: string): boolean => / city$/i.test(name);

/** Names that say what they are; of counties, two are `James City` and `Charles City`. */
const SAYS_WHAT = / (?:city|Planning Region|Borough|Census Area|Municipality)$|^Carson City$/;

/** Whether a county's name says what it is: no word of its state is put after it. */
const saysWhat = (name: string): boolean => SAYS_WHAT.test(name);

/** A county's name without the word that is part of it: `Bethel` of `Bethel Census Area`. */
export const withoutWord = (name: string): string => (saysWhat(name) ? countyName(name).name : name);

/** `Harris County`, `Orleans Parish`, `Juneau City and Borough`, `Alexandria city`. */
export const countyTitle = (name: string, state: string): string =>
  saysWhat(name) ? name : name + (WORD_OF_STATE[state] ?? ' County');

/** What a county is called: its own word, or that of its state. */
export function wordOfCounty(name: string, state: string): CountyWord | undefined {
  if (saysWhat(name)) return countyName(name).word;
  const word = WORD_OF_STATE[state]?.trim().toLowerCase() ?? 'county';
  return isWord(word) ? word : undefined;
}

/** `Harris County, TX`, as it is read back. */
export const printCounty = (name: string, state: string): string => `${countyTitle(name, state)}, ${state}`;
