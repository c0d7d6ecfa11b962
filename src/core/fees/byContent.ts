import { readDate } from '../dates';
import {
  isBehavioralCode,
  isFiveCharacterCode,
  isModifier,
  isPractitioner,
  isReadableCode,
  isReadableRate,
  isSetting,
  isUnitBasis,
  type CellKind,
} from './cellKinds';
import type { Role } from './mapping';
import { saysRate } from './qualifiers';
import type { Column } from './column';
import { byCells, byHeading } from './why';

const MAJORITY = 0.5;
/** Without a heading that names codes, most have to be codes of the trade: five digits are ZIP codes too. */
const SURE = 0.8;

const isFree = ({ taken, content }: Column): boolean => content.filled > 0 && (!taken || taken.role === 'service');

function take(column: Column, role: Role, is: CellKind, are: string): void {
  const cells = byCells(column.content.count(is), column.content.filled, are);
  column.taken = { role, rank: 9, why: column.heading.text === '' ? cells : `${byHeading(column)}; ${cells}` };
}

function findCode(columns: readonly Column[], isSaid: boolean): void {
  if (columns.some(({ taken }) => taken?.role === 'code')) return;
  const share = ({ content }: Column) =>
    isSaid
      ? content.share(isFiveCharacterCode)
      : Math.min(content.share(isFiveCharacterCode), content.share(isBehavioralCode));
  const found = columns.find((column) => isFree(column) && share(column) >= (isSaid ? MAJORITY : SURE));
  if (found) take(found, 'code', isFiveCharacterCode, 'billing codes');
}

const isLetters: CellKind = (cell) => isModifier(cell) && !/^\d/.test(String(cell).trim());

/**
 * Columns of nothing but modifiers. Numbers such as 95 could be amounts: they are modifiers beside a modifier of letters, or right
 * behind the codes where two more columns of amounts follow.
 */
function findModifiers(columns: readonly Column[]): void {
  const code = columns.find(({ taken }) => taken?.role === 'code')?.index ?? -2;
  for (const column of columns) {
    if (
      column.taken ||
      column.content.filled === 0 ||
      column.content.share(isModifier) < 1 ||
      saysRate(column.heading.text)
    )
      continue;
    const amounts = columns.filter(
      ({ index, taken, content }) =>
        index > column.index && taken === undefined && content.share(isReadableRate) >= MAJORITY,
    );
    const isBetween =
      column.index === code + 1 && column.heading.text === '' && amounts.length >= 1 && column.content.filled > 0;
    const isNumeric = column.content.count(isLetters) === 0;
    if (!isNumeric || (isBetween && (amounts.length >= 2 || isRepeated(column))))
      take(column, 'modifier', isModifier, 'modifiers');
  }
}

/** 95 in every row, or in most: rates differ. */
const isRepeated = ({ content }: Column): boolean =>
  content.filled > 1 && content.share((cell) => /^(?:93|95)$/.test(String(cell).trim())) === 1;

/** Rates begin on the first of a month; nothing else of a schedule is only such days of our time. */
const beginsAMonth: CellKind = (cell) => {
  const date = readDate(cell);
  return date.ok && date.value % 100 === 1 && date.value > 20_000_000 && date.value < 20_500_000;
};

/** Every cell a licence, a setting in words, or a unit: dropping such a column would change what the rates are for. */
const BY_CELLS: readonly (readonly [Role, CellKind, string])[] = [
  ['practitioner', isPractitioner, 'practitioners'],
  ['setting', (cell) => /[a-z]/i.test(String(cell)) && isSetting(cell), 'settings'],
  // “Service” in every row describes as often as it is a unit.
  [
    'basis',
    (cell) =>
      /[a-z]/i.test(String(cell)) &&
      isUnitBasis(cell) &&
      !/^(?:services?|tests?|units?|items?|events?)$/i.test(String(cell).trim()),
    'units',
  ],
];

/** Fills what headings left open by what the cells hold. */
export function findByContent(columns: readonly Column[], isSaid: boolean): void {
  findCode(columns, isSaid);
  findModifiers(columns);
  for (const [role, is, are] of BY_CELLS) {
    if (columns.some(({ taken }) => taken?.role === role)) continue;
    const found = columns.find((column) => !column.taken && column.content.share(is) === 1);
    if (found) take(found, role, is, are);
  }
  if (!columns.some(({ taken, heading }) => taken?.role === 'effective' || heading.text !== '')) {
    const found = columns.find((column) => !column.taken && column.content.share(beginsAMonth) === 1);
    if (found) take(found, 'effective', beginsAMonth, 'first days of months');
  }
  const code = columns.find(({ taken }) => taken?.role === 'code');
  if (code?.content.share(isReadableCode) === 0 && !isSaid) code.taken = undefined;
}
