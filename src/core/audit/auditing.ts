import { type Loaded, type RateReader, rateReader, type ScheduleMapping } from '../fees';
import { ok, type Result } from '../result';
import type { SheetCells } from '../sheets';
import { auditRates } from './auditRates';
import type { Audit, AuditTerms, Progress, RateReading, Unread, WithoutRate } from './types';

/** A fee schedule to be audited: its sheet, and how it is read. */
export interface MappedSheet {
  readonly sheet: SheetCells;
  readonly mapping: ScheduleMapping;
}

const STRIDE = 128;

/** Reads the rows of every schedule. */
function* reading(
  rows: readonly RateReader[],
  of: number,
): Generator<Progress, { rates: RateReading[]; withoutRate: WithoutRate[]; unread: Unread[] }> {
  const read = { rates: new Array<RateReading>(), withoutRate: new Array<WithoutRate>(), unread: new Array<Unread>() };
  let done = 0;
  for (const schedule of rows)
    for (let index = 0; index < schedule.length; index += 1) {
      for (const row of schedule.read(index)) {
        if (row.kind === 'rate') read.rates.push(row.reading);
        else if (row.kind === 'unread') read.unread.push(row.unread);
        else read.withoutRate.push(row);
      }
      done += 1;
      if (done % STRIDE === 0) yield { done, of };
    }
  return read;
}

/**
 * Audits fee schedules from their cells: reads every row, then sets the rates beside benchmarks, targets and one another. Pauses every
 * few hundred rows. Fails where a term of the audit cannot be read; a row that cannot is listed in the audit with its reason.
 */
export function* auditing(
  schedules: readonly MappedSheet[],
  terms: AuditTerms,
  loaded: Loaded,
): Generator<Progress, Result<Audit>> {
  const rows: RateReader[] = [];
  for (const { sheet, mapping } of schedules) {
    const region = terms.regionOfSheet[sheet.name] ?? terms.region;
    const reader = rateReader(sheet, mapping, { ...terms, region }, loaded);
    if (!reader.ok) return reader;
    rows.push(reader.value);
  }
  const length = rows.reduce((sum, schedule) => sum + schedule.length, 0);
  // Reading is half of the way, and the audit of what was read the other.
  const readings = yield* reading(rows, 2 * length);
  const audit = auditRates(readings, terms, loaded);
  for (;;) {
    const step = audit.next();
    if (step.done) return step.value.ok ? ok(step.value.value) : step.value;
    const { done, of } = step.value;
    yield { done: length + (of === 0 ? 0 : Math.floor((length * done) / of)), of: 2 * length };
  }
}
