export { isPassing, waitAsked } from './retry';
