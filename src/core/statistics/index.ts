export { geometricMean } from './geometricMean';
export { percentile } from './percentile';
export { percentRank } from './percentRank';
export { relativeIqr } from './relativeIqr';
