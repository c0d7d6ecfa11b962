export { audit } from './audit';
export { ask, type Question } from './ask';
export { edition, loaded, read } from './loaded';
export { runSliced } from './runSliced';
