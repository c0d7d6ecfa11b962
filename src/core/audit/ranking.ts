import type { Compare } from '../pausing';
import { compareCells } from './compareCells';
import { FINDING_KINDS, type Finding, type FindingKind } from './types';

const PLACE = new Map<FindingKind, number>(FINDING_KINDS.map((kind, index) => [kind, index]));
const placeOf = ({ kind }: Finding): number => PLACE.get(kind) ?? 0;

/** By dollars a year, the most first and those without dollars last; then by kind and cell, so that the order of rows says nothing. */
export const byDollars: Compare<Finding> = (one, other) =>
  (other.annual ?? -1) - (one.annual ?? -1) || placeOf(one) - placeOf(other) || compareCells(one.cell, other.cell);
