export * from './cms';
export type { Issue, Parsed } from './parsed';
