export { type Cents, cents, dollars, printDollars } from './cents';
export { divideHalfUp } from './divideHalfUp';
export { type Micros, MICROS, micros, microsOf, timesMultiple, timesUnits, wholeMicros } from './micros';
export { isComparable, isUnitBasis, readUnitBasis, type UnitBasis, unitSaid } from './unitBasis';
