import type { Choice } from '../core/choose';
import { type Locality, printLocality } from '../core/places';

interface LocalityField extends Choice {
  readonly of: (locality: Locality) => string;
}

const shortName = ({ id, state }: Locality): string => `${state}-${id.slice(6)}`;

/** What LOCALITY can say of a locality; the first is what it says unasked. */
export const LOCALITY_FIELDS: readonly [LocalityField, ...LocalityField[]] = [
  { name: 'Locality', also: ['full', 'all'], of: printLocality },
  { name: 'Code', also: ['short', 'id'], of: shortName },
  { name: 'Name', also: ['area'], of: ({ name }) => name },
  { name: 'State', also: [], of: ({ state }) => state },
  { name: 'Number', also: ['mac', 'carrier', 'contractor', 'macnumber'], of: ({ id }) => id },
];
