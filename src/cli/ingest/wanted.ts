import { systemOf } from '../../core/codes';
import { codes } from '../../data';
import { codesWanted, type Tin, type Wanted } from '../../formats/tic';
import { misused } from '../refusal';
import { listOf } from './listOf';
import type { NpiTable } from './npiTable';
import { statesNamed } from './statesNamed';

/** The options by which rates are kept. */
export interface Filters {
  readonly codes: string;
  readonly tins: string | undefined;
  readonly states: string | undefined;
  readonly onlyNpis?: string | undefined;
}

/** The codes named, `all` for every one there is. */
export async function codesNamed(text: string): Promise<readonly string[] | 'all'> {
  if (text === 'all') return 'all';
  return text === 'behavioral' ? codes : await listOf('--codes', text);
}

/** Of the codes named those of a kind that no pack is made of, such as a mistyped one. */
export async function codesNotCompared(text: string): Promise<readonly string[]> {
  const named = text === 'behavioral' ? 'all' : await codesNamed(text);
  return named === 'all'
    ? []
    : named.filter((code) => systemOf(/^\d{3}$/.test(code) ? `0${code}` : code.toUpperCase()) === undefined);
}

async function wantedCodes(text: string): Promise<Wanted['code']> {
  const named = await codesNamed(text);
  return named === 'all' ? (code) => code !== '' : codesWanted(named);
}

const EIN_DIGITS = 9;
const TIN = /^\d{9,10}$/;
const digits = (tin: string): string => tin.replace(/\D/g, '');

/** A taxpayer's digits; Excel drops the zero in front of an EIN. */
function taxpayerNamed(tin: string): string {
  const plain = tin.replaceAll('-', '');
  const whole = /^\d{8}$/.test(plain) ? plain.padStart(EIN_DIGITS, '0') : plain;
  if (!TIN.test(whole))
    throw misused(
      `--tins: “${tin.slice(0, 40)}” is no taxpayer’s number. These have nine digits, or ten where an NPI is one.`,
    );
  return whole;
}

async function wantedTins(text: string): Promise<(tin: Tin) => boolean> {
  const wanted = new Set((await listOf('--tins', text)).map(taxpayerNamed));
  return ({ value }) => wanted.has(digits(value));
}

async function npisNamed(text: string): Promise<ReadonlySet<number>> {
  const named = await listOf('--only-npis', text);
  const odd = named.find((npi) => !/^\d{10}$/.test(npi));
  if (odd !== undefined) throw misused(`--only-npis: “${odd.slice(0, 40)}” is no NPI. These have ten digits.`);
  return new Set(named.map(Number));
}

type Npis = NonNullable<Wanted['npis']>;

/** Of a group count those alone that are named; what the table says of them is theirs still, and the others' is not. */
const onlyNamed = (named: ReadonlySet<number>, { classOf, absent }: Npis): Npis => ({
  classOf: (npi) => (named.has(npi) ? (classOf(npi) ?? absent) : undefined),
  absent: UNWANTED,
});

const UNWANTED = -1;
const NOBODY: Npis = { classOf: () => undefined, absent: 0 };

/** The classes of a table's providers, without those of other states than the ones named. */
async function wantedOfTable(states: string | undefined, { classOf, classes }: NpiTable): Promise<Npis> {
  const wanted = states === undefined ? undefined : new Set(await statesNamed('--states', states));
  const kept = classes.map(({ state }, of) => (wanted === undefined || wanted.has(state) ? of : UNWANTED));
  return {
    classOf(npi) {
      const of = classOf(npi);
      return of === undefined ? undefined : kept[of];
    },
    absent: kept[0] ?? UNWANTED,
  };
}

/** What is to be kept of a file: codes, taxpayers, and groups by their providers, named or of the states named. */
export async function wantedOf(
  { codes: text, tins, states, onlyNpis }: Filters,
  table: NpiTable | undefined,
): Promise<Wanted> {
  if (!table && states !== undefined)
    throw misused('--states needs --npis: files do not say where providers practise.');
  const named = onlyNpis === undefined ? undefined : await npisNamed(onlyNpis);
  const known = table && (await wantedOfTable(states, table));
  const npis = named ? onlyNamed(named, known ?? NOBODY) : known;
  return {
    code: await wantedCodes(text),
    ...(tins === undefined ? {} : { tin: await wantedTins(tins) }),
    ...(npis ? { npis } : {}),
  };
}
