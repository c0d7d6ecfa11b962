import { payerAtPlace, placeNamed } from '../placeColumns';
import type { Candidate } from '../column';
import type { NamesPlace } from '../readers';
import { isDegreeOrState } from '../sections';

const STATE = /^[A-Z]{2}$/;

const isLicence = ({ says: { practitioner } }: Candidate): boolean =>
  practitioner !== undefined && !isDegreeOrState(practitioner);

/** Candidates whose headings name places; `MA` and `PA` beside `TX` are states, unless one names a licence that is none, as `NP`. */
export function withPlaces(all: readonly Candidate[], isPlace: NamesPlace): readonly Candidate[] {
  const areStates =
    !all.some(isLicence) &&
    all.some(({ says }) => STATE.test(says.payer ?? '') && placeNamed(says, isPlace) !== undefined);
  return all.map((one): Candidate => {
    const { practitioner = '', ...more } = one.says;
    const isState = areStates && isDegreeOrState(practitioner) && Object.keys(more).length === 0;
    const says = isState ? { payer: practitioner } : one.says;
    const place = placeNamed(says, isPlace);
    if (place !== undefined) return { ...one, says, place: place === 'unclear' ? place : 'one' };
    const [payer, region] = payerAtPlace(says.payer ?? '', isPlace) ?? [];
    return payer === undefined || region === undefined ? one : { ...one, says: { ...says, payer }, region };
  });
}
