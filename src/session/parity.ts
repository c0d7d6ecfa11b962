import { MEDICARE, type Practitioner } from '../core/benchmarks';
import { type MarketPack, type MarketSource, type ParityIndex, parityIndex } from '../core/market';
import type { LicenceLevel } from '../core/market';
import type { Place } from '../core/places';
import { quoted } from '../core/raw';
import { failed, ok, type Result } from '../core/result';
import { paritySides } from '../data';
import { book, read } from './loaded';
import { sourceOf } from './market';

const regionOf = (place: Place): string | null => {
  if (place.kind === 'national') return 'US';
  return place.kind === 'state' ? place.state.code : null;
};

/** What Medicare calls a licence that it pays apart. */
const PRACTITIONERS: Partial<Readonly<Record<LicenceLevel, string>>> = {
  doctoral: 'PhD',
  advanced: 'NP',
  masters: 'LCSW',
};

const practitionerOf = (level: LicenceLevel | undefined): Practitioner | null => {
  const found = level === undefined ? undefined : PRACTITIONERS[level];
  const practitioner = found === undefined ? undefined : read.practitioner(found);
  return practitioner?.ok === true ? practitioner.value : null;
};

function ask(source: MarketSource, tellsApart: boolean, payer: string, place: Place, region: string): ParityIndex {
  const keyOf = (text: string) => {
    const code = read.code(text);
    return code.ok
      ? ok({
          code: code.value,
          place,
          setting: 'nonfacility' as const,
          practitioner: null,
          asOf: { kind: 'newest' as const },
          payer: null,
        })
      : code;
  };
  return parityIndex(
    { payer, region, ...paritySides },
    {
      marketOf(code, whose, level) {
        const key = keyOf(code);
        return key.ok
          ? source.distribution(
              { ...key.value, payer: whose, measure: { kind: 'market', percent: 50, source: null } },
              level,
            )
          : key;
      },
      medicareOf(code, level) {
        const key = keyOf(code);
        return key.ok ? book.benchmark({ ...key.value, practitioner: practitionerOf(level), measure: MEDICARE }) : key;
      },
      tellsApart,
    },
  );
}

/**
 * The parity index of a payer in a pack: its office rates without modifiers beside Medicare's newest prices.
 * @param region A state, or US: Medicare has a price for each.
 */
export function parity(pack: MarketPack, payer: string, region: string): Result<ParityIndex> {
  const place = read.place(region);
  if (!place.ok) return place;
  const id = regionOf(place.value);
  if (id === null) return failed('regionWithoutParity', { text: quoted(region) });
  const tellsApart = pack.classes.some((name) => name.split('+').includes('medical'));
  return ok(ask(sourceOf(pack), tellsApart, payer, place.value, id));
}
