export { connectAddin } from './connect';
export type * from './types';
