export { connectAddin } from './connect';
export type * from './types';
export type * from './workbookPort';
