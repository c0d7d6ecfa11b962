import { auditing, type AuditTerms, type MappedSheet } from '../core/audit';
import {
  type Contract,
  matchPayers,
  ratesByPayer,
  type RatesByPayer,
  renegotiate,
  type Renegotiation,
  triggerInputs,
  USUAL_SETTINGS,
} from '../core/contracts';
import type { DayNumber } from '../core/dates';
import { findingSchedules, type ScheduleMapping } from '../core/fees';
import { toTheEnd } from '../core/pausing';
import type { Raw } from '../core/raw';
import { failed, ok, type Result } from '../core/result';
import { bareSheet, type SheetCells } from '../core/sheets';
import { cpi, mei, shortageOf } from '../data';
import { isPlace, loaded } from './loaded';

/** What a range of rates is judged by: Medicare’s newest prices in the region, at 100%. */
const termsOf = (region: Raw, today: DayNumber): AuditTerms => ({
  region,
  regionOfSheet: {},
  setting: null,
  practitioner: null,
  measure: null,
  asOf: null,
  target: { kind: 'share', share: null },
  threshold: 0,
  today,
});

const namesPayers = ({ payer, columns }: ScheduleMapping): boolean =>
  payer !== undefined || columns.some((column) => column.role === 'payer' || column.payer !== undefined);

/**
 * Audits a range of rates by payer, at 100% of Medicare. Fails where there is no fee schedule in it, or no rate that can be read.
 * @param payer Whose rates they are where the range does not say.
 */
export function auditRange(
  rows: SheetCells['rows'],
  region: Raw,
  payer: string | null,
  today: DayNumber,
): Result<RatesByPayer> {
  // Nobody knows where it stands.
  const sheet = bareSheet('', rows);
  const schedules = toTheEnd(findingSchedules(sheet, { today, isPlace })).schedules.map((mapping): MappedSheet => ({
    sheet,
    mapping: payer === null || namesPayers(mapping) ? mapping : { ...mapping, payer },
  }));
  if (schedules.length === 0) return failed('columnsNotFound', { code: false, rate: false });
  const audit = toTheEnd(auditing(schedules, termsOf(region, today), loaded));
  if (!audit.ok) return audit;
  const { rates, unread } = audit.value;
  if (rates.length === 0) return failed('nothingToCompare', { skipped: unread.length, first: unread[0]?.reason });
  return ok(ratesByPayer(audit.value));
}

/** Whether to reopen a contract by what its row says, and by its payer's rates where there are any. */
export function renegotiateContract(contract: Contract, rates: RatesByPayer | null, today: DayNumber): Renegotiation {
  const { payers } = matchPayers(contract, rates?.payers ?? []);
  const inputs = triggerInputs(
    contract,
    payers,
    { settings: USUAL_SETTINGS, rates, shortageOf, indices: [mei, cpi] },
    today,
  );
  return renegotiate(contract, inputs, today);
}
