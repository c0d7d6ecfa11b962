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

/** Of a group count those alone that are named; what the table says of them is theirs still, and the others' is not. */
function onlyNamed(named: ReadonlySet<number>, known: NonNullable<Wanted['npis']>): Wanted['npis'] {
  const { npis, classOf, isKept = () => true, absent } = known;
  const classes = new Map([...named].map((npi) => [npi, absent]));
  for (let index = 0; index < npis.length; index += 1) {
    const [npi = 0, of = absent] = [npis[index], classOf[index]];
    if (named.has(npi)) classes.set(npi, isKept(of) ? of : -1);
  }
  return { npis: Float64Array.from(classes.keys()), classOf: Int32Array.from(classes.values()), absent: -1 };
}

const NOBODY = { npis: new Float64Array(), classOf: new Int32Array(), absent: 0 };

/** The classes of a table's providers, without those of other states than the ones named. */
async function wantedOfTable(states: string | undefined, { npis, classOf, classes }: NpiTable) {
  const wanted = states === undefined ? undefined : new Set(await statesNamed('--states', states));
  const kept = classes.map(({ state }) => wanted === undefined || wanted.has(state));
  return { npis, classOf, isKept: (of: number) => kept[of] === true, absent: kept[0] === true ? 0 : -1 };
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
