import type { Candidate, Column } from './column';
import { isMoney, isWhole } from './cellKinds';
import { isTimeAlone } from './qualifiers';
import { mayBeFigures } from './rateCandidates';
import { OF_COUNTS_AT_PLACE, OF_PLACE, OF_PLACE_ALONE, OF_PLACE_OR_PAYER, OF_SEVERAL_PLACES } from './why';

interface Beside {
  /** Whether the columns that were taken are named as payers'. */
  readonly arePayers: boolean;
  /** Whether no other column could be a rate. */
  readonly isLone: boolean;
}

/** Why a column that could be a rate was not taken for one. */
export function whyNoRate(
  { says, column, place, named }: Candidate,
  columns: readonly Column[],
  { arePayers, isLone }: Beside,
): string {
  if (mayBeFigures(column, columns))
    return 'which may be the rate from then on, or a figure of that time alone: choose which';
  if (place !== undefined && arePayers) return OF_PLACE;
  if (place !== undefined && isLone) return OF_PLACE_OR_PAYER;
  if (place === 'one' && !named && column.content.count(isMoney) === 0) return OF_COUNTS_AT_PLACE;
  if (place !== undefined) return place === 'one' ? OF_PLACE_ALONE : OF_SEVERAL_PLACES;
  if (isTimeAlone(says.other ?? '')) return 'which names a time without all of its year: write it, as “Jan 2025”';
  if (says.other !== undefined) return `and what “${says.other}” narrows a rate to cannot be told from a heading`;
  if (says.practitioner !== undefined && says.payer === undefined)
    return 'which names a licence, but no other heading confirms it';
  if (column.heading.text === '')
    return column.content.share(isWhole) === 1
      ? 'and whole numbers may be rates or units a year: choose which'
      : 'and amounts without a heading could be anything: choose what they are';
  if (says.modifiers !== undefined) return 'which names a modifier, but no other heading confirms it';
  if (says.tier !== undefined) return 'which names an age, but no other heading confirms it';
  if (says.setting !== undefined) return 'which may be a part of the price beside it, or all of it in that setting';
  if (says.basis !== undefined) return 'which says what one unit is, but not that it is paid the rate for it';
  return says.payer === undefined
    ? 'which does not say whether it is a rate'
    : 'which may be a payer’s name, but nothing says so';
}
