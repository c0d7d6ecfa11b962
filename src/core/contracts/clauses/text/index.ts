export { headingOf } from './heading';
export { lines } from './lines';
export { matchText } from './matchText';
export { plainText } from './plainText';
export { sentences } from './sentences';
export { titlesOver } from './titles';
