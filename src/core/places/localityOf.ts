import { failed, ok, type Result } from '../result';
import { type Locality, type Place, printLocality, printPlace } from './place';

/** The one Medicare locality of a place. */
export function localityOf(place: Place): Result<Locality> {
  switch (place.kind) {
    case 'national':
      return failed('placeWithoutLocality', {});
    case 'state': {
      const { name, localities } = place.state;
      const [only, second] = localities;
      return only && !second
        ? ok(only)
        : failed('placeOfSeveralLocalities', { place: name, localities: localities.map(printLocality) });
    }
    case 'locality':
    case 'zip':
    case 'county':
      return ok(place.locality);
    case 'cbsa': {
      const [only, second] = place.localities;
      return only && second === undefined
        ? ok(only)
        : failed('cbsaOfSeveralLocalities', { cbsa: printPlace(place), counties: place.cbsa.counties });
    }
  }
}
