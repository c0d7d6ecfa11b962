export { partSummary } from './partSummary';
export { readRatePart } from './readRatePart';
export { ratePartWriter, writeRatePart } from './writeRatePart';
