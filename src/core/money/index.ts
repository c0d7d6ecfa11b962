export { type Cents, cents, dollars, printDollars } from './cents';
export { divideHalfUp, multiplyHalfUp } from './divideHalfUp';
export { type Micros, MICROS, micros, microsOf, timesMultiple, timesUnits, wholeMicros } from './micros';
export { isComparable, isUnitBasis, readUnitBasis, UNIT_BASES, type UnitBasis } from './unitBasis';
