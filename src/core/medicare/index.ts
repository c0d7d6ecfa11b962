export { medicareSource } from './medicareSource';
export type { Component, Indices, Release, RvuRow } from './release';
export type { CodeEntry, MedicareTables } from './tables';
