export { type Cents, cents, dollars, printDollars } from './cents';
export { divideHalfUp, multiplyHalfUp } from './divideHalfUp';
export { type Micros, MICROS, micros, microsOf, timesMultiple, timesUnits, wholeMicros } from './micros';
export { decimalsOf, printRate, separated } from './printRate';
export { isComparable, isUnitBasis, readUnitBasis, type UnitBasis, unitSaid } from './unitBasis';
