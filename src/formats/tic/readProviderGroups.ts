import type { RemoteGroup, Tin } from './inNetwork/types';

const WIDTHS: Readonly<Record<string, number>> = { ein: 9, npi: 10 };
const SPACES = /^[\0- ]+|[\0- ]+$/g;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A number, or one in quotes; anything else, and what is negative or a fraction, is nobody, which 0 stands for. */
function npiOf(value: unknown): number {
  const written = typeof value === 'string' ? value.replace(SPACES, '') : '';
  const number = NUMBER.test(written) ? Number(written) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** A number has lost its zeros in front; one that a double cannot tell from the next is none. */
function digitsOf(value: number, kind: string): string {
  if (!Number.isSafeInteger(value) || value < 0) return '';
  return kind === 'ein' ? String(value).padStart(9, '0') : String(value);
}

/** As the reader of in-network files has it: nine digits of an EIN, ten of an NPI, anything else as it is written. */
function tinOf(tin: unknown): Tin {
  const { type, value } = objectOf(tin);
  const kind = typeof type === 'string' ? type.toLowerCase() : '';
  const written =
    typeof value === 'number' ? digitsOf(value, kind) : typeof value === 'string' ? value.replace(SPACES, '') : '';
  const digits = written.replaceAll('-', '');
  const isNumber = /^\d+$/.test(digits) && digits.length === WIDTHS[kind];
  return isNumber && (kind === 'ein' || kind === 'npi') ? { kind, value: digits } : { kind: 'other', value: written };
}

/** The groups in a file that a provider reference of schema 1.x points to; throws where it is no JSON. */
export function readProviderGroups(json: string): readonly RemoteGroup[] {
  const { provider_groups: groups } = objectOf(JSON.parse(json.replace(/^\uFEFF/, '')));
  return listOf(groups)
    .filter((group) => typeof group === 'object' && group !== null && !Array.isArray(group))
    .map((group) => {
      const { npi, tin } = objectOf(group);
      return { npi: listOf(npi).map(npiOf), tin: tinOf(tin) };
    });
}
