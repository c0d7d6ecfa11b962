export type { Quantity, Unit } from './quantity';
export { quantities } from './quantities';
