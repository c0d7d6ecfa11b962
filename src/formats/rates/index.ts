export { type RatePartWriter, ratePartWriter, writeRatePart } from './writeRatePart';
