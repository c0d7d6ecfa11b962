export type { County, Gazetteer } from './gazetteer';
export { type Locality, NATIONAL, type Place, printLocality, printPlace, type State } from './place';
export { localityOf } from './localityOf';
export { placeReader } from './readPlace';
