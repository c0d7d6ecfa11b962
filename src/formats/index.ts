export * from './cms';
export type { Parsed } from './parsed';
