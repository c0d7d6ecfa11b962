export type { Cbsa } from './cbsa';
export { countyKey, countyOf } from './countyKey';
export { dividedAnew } from './dividedAnew';
export type { County, FormerCounty, Gazetteer } from './gazetteer';
export { type Locality, type Place, printLocality, printPlace } from './place';
export { localityOf } from './localityOf';
export { printCounty } from './countyWords';
export { placeReader } from './readPlace';
