import type { DayNumber } from '../../core/dates';
import type { MappedSheet } from '../../core/audit';
import { findingSchedules, type ScheduleMapping, whyNoSchedule, withHidden } from '../../core/fees';
import { withoutFlags } from '../../core/flags';
import { toTheEnd } from '../../core/pausing';
import { looksReported } from '../../core/report';
import { areaA1, columnLetters, type SheetCells } from '../../core/sheets';
import type { XlsxSheet } from '../../formats/xlsx';
import { isPlace } from '../../session';
import { printable, shortened } from '../printable';
import { misused, Refusal } from '../refusal';

/** What of a workbook is audited, and what is not, with the reason. */
export interface Chosen {
  readonly schedules: readonly MappedSheet[];
  readonly passedOver: readonly { readonly sheet: string; readonly reason: string }[];
}

const list = (names: readonly string[]): string => names.map((name) => `“${printable(name)}”`).join(', ');

/** What stands in a sheet's first cell. */
const titleOf = ({ top, left, rows }: SheetCells) => (top === 0 && left === 0 ? rows[0]?.[0] : undefined);

function checkNames(sheets: readonly XlsxSheet[], wanted: readonly string[], option: string): void {
  const names = sheets.map(({ cells }) => cells.name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw misused(`${option}: the workbook has no sheet ${list(unknown)}. It has ${list(names)}.`);
}

/** Of letters, for a reader. */
const MOST_WHY = 400;

const hasRates = ({ columns }: ScheduleMapping): boolean => columns.some(({ role }) => role === 'rate');

/** Here nobody can choose the rates, as in the pane: which columns they could be, and why none was taken. */
function withoutRates({ area, columns }: ScheduleMapping): string {
  const left = columns
    .filter(({ role, heading }) => role === 'ignored' && heading !== '')
    .map(({ column, why }) => `${columnLetters(column)}: ${printable(why)}`);
  const each = left.length === 0 ? '' : ` (${shortened(left.join('; '), MOST_WHY)})`;
  return `the codes in ${areaA1(area)} have no column that is surely the rate${each}; name one column “Contracted Rate”, or choose it in the pane`;
}

/** The sheets that were asked for, else all that are shown; what Parley wrote and marked is never audited. */
export function chooseSchedules(
  sheets: readonly XlsxSheet[],
  wanted: readonly string[],
  regionsOf: readonly string[],
  readsHidden: boolean,
  today: DayNumber,
): Chosen {
  checkNames(sheets, wanted, '--sheet');
  checkNames(sheets, regionsOf, '--region-of');
  const schedules: MappedSheet[] = [];
  const passedOver: { sheet: string; reason: string }[] = [];
  for (const { cells, visibility, ours } of sheets) {
    const sheet = cells.name;
    if (ours) continue;
    if (wanted.length > 0 && !wanted.includes(sheet)) continue;
    if (wanted.length === 0 && visibility !== 'visible') {
      passedOver.push({ sheet, reason: `it is hidden; add --sheet "${printable(sheet)}" to audit it` });
      continue;
    }
    if (wanted.length === 0 && looksReported(sheet, titleOf(cells))) {
      passedOver.push({ sheet, reason: `it is an earlier report; add --sheet "${printable(sheet)}" to audit it` });
      continue;
    }
    // Flags beside a schedule are an earlier audit's, from the pane.
    const own = toTheEnd(withoutFlags(cells));
    const { schedules: found, miss } = toTheEnd(findingSchedules(own, { today, isPlace }));
    if (found.length === 0) passedOver.push({ sheet, reason: whyNoSchedule(miss) });
    for (const mapping of found) {
      if (hasRates(mapping)) schedules.push({ sheet: own, mapping: withHidden(mapping, readsHidden) });
      else passedOver.push({ sheet, reason: withoutRates(mapping) });
    }
  }
  if (schedules.length > 0) return { schedules, passedOver };
  const reasons = passedOver.map(({ sheet, reason }) => `“${printable(sheet)}”: ${reason}`).join('; ');
  throw new Refusal(
    `There is no fee schedule to audit (${reasons}). A fee schedule has a column of billing codes and one of rates in dollars, with headings such as Code and Rate.`,
  );
}

/** Refuses an audit without a place before it is made: every rate would be without a benchmark. */
export function checkRegion(
  { schedules }: Chosen,
  region: unknown,
  regionOfSheet: Readonly<Record<string, unknown>>,
): void {
  if (region !== null) return;
  const without = schedules.filter(
    ({ sheet, mapping }) =>
      regionOfSheet[sheet.name] === undefined && !mapping.columns.some(({ role }) => role === 'region'),
  );
  if (without.length === 0) return;
  const names = list([...new Set(without.map(({ sheet }) => sheet.name))]);
  throw misused(
    `${names} has no column that says where. Add --region with a state (TX), a Medicare locality (TX-18), a ZIP code, a county, or US.`,
  );
}
