const LONGEST = 200;

/** Plain letters and hyphens, nothing invisible, no quotes around. */
export const tidyPlace = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/ *[–—−‐-] */g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^['" ]+|['". ]+$/g, '')
    .replace(/^(\d+)\.0+$/, '$1');

/** `Houston, TX, USA` and `US-TX` without the country. */
export const withoutCountry = (text: string): string =>
  text.replace(/(?<=.)[, ]+(?:usa?|u\.s\.a?|united states)$/i, '').replace(/^(?:usa?|u\.s\.a?)[-/ ]+(?=.)/i, '');

/** Without the words that say that a whole state is meant: `State of Texas`, `TX statewide`, `Washington State`. */
export const withoutState = (text: string): string =>
  text.replace(/^(?:state of|statewide) /i, '').replace(/(?<!rest of)[, ]+(?:statewide|state)$/i, '');

const NATIONAL =
  /^(?:us|usa|unitedstates|unitedstatesofamerica|national|nationwide|nation|natl|nationalaverage|nationalrate|usaverage|usnational)$/;

/** Whether a name's key says the whole country. */
export const saysNational = (key: string): boolean => NATIONAL.test(key);
