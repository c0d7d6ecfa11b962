import { readFile } from 'node:fs/promises';
import { misused } from '../refusal';

/** What separates the items of a list, and those of a list of names, which have blanks in them. */
const WORDS = /[\s,;]+/;
const NAMES = /[\n\r,;]+/;
const NAMES_IN_FILE = /[\n\r]+/;

async function itemsOf(option: string, text: string, between: RegExp, betweenInFile: RegExp) {
  const isFile = text.startsWith('@');
  const source = isFile
    ? await readFile(text.slice(1), 'utf8').catch(() => {
        throw misused(`${option} ${text}: there is no such file. Name a text file with one a line.`);
      })
    : text;
  const items = source
    .replace(/^\uFEFF/, '')
    .split(isFile ? betweenInFile : between)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) throw misused(`${option} ${text} names nothing.`);
  return items;
}

/** A list given as it is, or as a file with one a line after an @. */
export const listOf = (option: string, text: string): Promise<readonly string[]> => itemsOf(option, text, WORDS, WORDS);

/** The same of names: whole lines in a file, since some have a comma in them. */
export const namesOf = (option: string, text: string): Promise<readonly string[]> =>
  itemsOf(option, text, NAMES, NAMES_IN_FILE);
