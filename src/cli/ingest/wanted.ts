import { readFile } from 'node:fs/promises';
import { codes } from '../../data';
import { codesWanted, type Tin, type Wanted } from '../../formats/tic';
import { misused } from '../refusal';
import type { NpiTable } from './npiTable';

/** The options by which rates are kept. */
export interface Filters {
  readonly codes: string;
  readonly tins: string | undefined;
  readonly states: string | undefined;
}

/** A list given as it is, or as a file with one a line after an @. */
async function listOf(option: string, text: string): Promise<readonly string[]> {
  const isFile = text.startsWith('@');
  const source = isFile
    ? await readFile(text.slice(1), 'utf8').catch(() => {
        throw misused(`${option} ${text}: there is no such file. Name a text file with one a line.`);
      })
    : text;
  const items = source.split(/[\s,;]+/).filter(Boolean);
  if (items.length === 0) throw misused(`${option} ${text} names nothing.`);
  return items;
}

async function wantedCodes(text: string): Promise<Wanted['code']> {
  if (text === 'all') return (code) => code !== '';
  const listed = text === 'behavioral' ? codes : await listOf('--codes', text);
  return codesWanted(listed);
}

async function wantedTins(text: string): Promise<(tin: Tin) => boolean> {
  const digits = (tin: string) => tin.replace(/\D/g, '');
  const wanted = new Set((await listOf('--tins', text)).map(digits));
  return ({ value }) => wanted.has(digits(value));
}

/** What is to be kept of a file: codes, taxpayers, and the providers of the states named. */
export async function wantedOf({ codes: text, tins, states }: Filters, table: NpiTable | undefined): Promise<Wanted> {
  const code = await wantedCodes(text);
  const tin = tins === undefined ? {} : { tin: await wantedTins(tins) };
  if (!table) {
    if (states !== undefined) throw misused('--states needs --npis: files do not say where providers practise.');
    return { code, ...tin };
  }
  const wanted =
    states === undefined ? undefined : new Set((await listOf('--states', states)).map((one) => one.toUpperCase()));
  const kept = table.classes.map(({ state }, index) => (wanted === undefined || wanted.has(state) ? index : -1));
  const classOf = Int32Array.from(table.classOf, (of) => kept[of] ?? -1);
  return { code, ...tin, npis: { npis: table.npis, classOf, absent: kept[0] ?? -1 } };
}
