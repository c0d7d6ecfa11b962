import { separated } from '../../../core/money';
import type { InNetworkSummary } from './readInNetwork';

type Foreign = InNetworkSummary['foreign'][number];

/** By which services are found; all other keys that are read are names, days and addresses. */
const OF_SERVICES = new Set(['billing_code', 'billing_code_type', 'negotiation_arrangement']);
const PAYER = 'reporting_entity_name';

/** The first that Latin-1 has a character for, whose number it is. */
const FIRST_LATIN = 0xa1;

/** `0xF1 (“ñ” in Latin-1)`. */
const byteWords = (byte: number): string =>
  `0x${byte.toString(16).toUpperCase()}${byte < FIRST_LATIN ? '' : ` (“${String.fromCharCode(byte)}” in Latin-1)`}`;

function keyLine({ key, texts, byte, bytes }: Foreign): string {
  const which = bytes.slice(0, 5).map(byteWords).join(', ');
  return texts === 1
    ? `${key}, at byte ${separated(byte)}: ${which}`
    : `${key}, ${separated(texts)} times, first at byte ${separated(byte)}: ${which}`;
}

/** What that means for the rates. */
function meaning(keys: readonly string[], toName: string): string {
  if (keys.some((key) => OF_SERVICES.has(key)))
    return 'A service whose code is written so is not found by its code; the rates of all others are as the file has them.';
  const rates = 'Names alone are concerned: codes, rates and providers are as the file has them.';
  return keys.includes(PAYER) ? `${rates} ${toName}` : rates;
}

/**
 * Which texts of a file are not in UTF-8, by which bytes, where, and what of it; nothing where all are.
 * @param toName How the payer gets its right name.
 */
export function foreignLines(foreign: readonly Foreign[], toName: string): readonly string[] {
  if (foreign.length === 0) return [];
  const texts = foreign.reduce((sum, one) => sum + one.texts, 0);
  return [
    `${separated(texts)} ${texts === 1 ? 'text is' : 'texts are'} not in UTF-8, as these files have to be; each byte that cannot be read is kept as “\uFFFD”:`,
    ...foreign.map(keyLine),
    meaning(
      foreign.map(({ key }) => key),
      toName,
    ),
  ];
}
