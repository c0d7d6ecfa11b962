export { erosion, type Erosion, type ErosionInput } from './erosion';
export type { MonthlyLevel, PriceIndex, YearlyUpdate } from './priceIndex';
