/** Pictures of text are of hundreds of dots each way; smaller ones are logos and signatures. */
const LEAST_DOTS = 400;
/** Fewer letters than this are a stamp, a page number or the mark of a signing service. */
export const HARDLY_ANY = 100;

const DICTIONARY = 600;
const decoder = new TextDecoder('latin1');

/** The next place of a name in a file's bytes. */
function placesOf(bytes: Uint8Array, name: string): readonly number[] {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  const [first = 0] = letters;
  const places: number[] = [];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (letters.every((letter, index) => bytes[at + index] === letter)) places.push(at);
  return places;
}

const dotsIn = (dictionary: string, name: string): number =>
  Number(new RegExp(`/${name}\\s+(\\d{1,6})\\b`).exec(dictionary)?.[1] ?? 0);

/**
 * Whether a PDF holds pictures large enough to be pages. Their dictionaries are never packed (ISO 32000-1, 7.5.7), so that no picture
 * has to be unpacked to know of it.
 */
export const hasPagePictures = (bytes: Uint8Array): boolean =>
  placesOf(bytes, '/Image').some((at) => {
    const around = decoder.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at + DICTIONARY));
    return dotsIn(around, 'Width') >= LEAST_DOTS && dotsIn(around, 'Height') >= LEAST_DOTS;
  });

/** `Page 3 to 9`, `Page 1, 3 to 4 and 7`. */
function pagesNamed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const names = runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  const last = names.pop() ?? '';
  return `Page ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`;
}

/** `Page 3 holds`, `Page 3 to 9 hold`. */
export const pagesHold = (numbers: readonly number[]): string =>
  `${pagesNamed(numbers)} ${numbers.length === 1 ? 'holds' : 'hold'}`;
