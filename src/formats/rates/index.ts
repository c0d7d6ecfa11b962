export { type RatePart, readRatePart } from './readRatePart';
export { type RatePartWriter, ratePartWriter, writeRatePart } from './writeRatePart';
