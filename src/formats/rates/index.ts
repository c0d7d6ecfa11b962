export { SUMMARY_KEY } from './columns';
export { partSummary } from './partSummary';
export { openRatePart, readRatePart } from './readRatePart';
export { ratePartWriter, writeRatePart } from './writeRatePart';
