export { erosion, type Erosion } from './erosion';
export type { PriceIndex } from './priceIndex';
