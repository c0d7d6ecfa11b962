import { effortOf, type Loaded, type RateReader, readingRates, type ScheduleMapping } from '../fees';
import { type Pace, paceOf, type Progress } from '../pausing';
import { ok, type Result } from '../result';
import type { SheetCells } from '../sheets';
import { auditRates } from './auditRates';
import type { Audit, AuditTerms, RateReading, Unread, WithoutRate } from './types';

/** A fee schedule to be audited: its sheet, and how it is read. */
export interface MappedSheet {
  readonly sheet: SheetCells;
  readonly mapping: ScheduleMapping;
}

const rowsOf = ({ area, headingRows }: ScheduleMapping): number => area.bottom - area.top + 1 - headingRows;

/** Reads the rows of every schedule. */
function* reading(
  schedules: readonly RateReader[],
  pace: Pace,
): Generator<Progress, { rates: RateReading[]; withoutRate: WithoutRate[]; unread: Unread[] }> {
  const read = { rates: new Array<RateReading>(), withoutRate: new Array<WithoutRate>(), unread: new Array<Unread>() };
  for (const schedule of schedules)
    for (let index = 0; index < schedule.length; index += 1) {
      const rows = schedule.read(index);
      for (const row of rows) {
        if (row.kind === 'rate') read.rates.push(row.reading);
        else if (row.kind === 'unread') read.unread.push(row.unread);
        else read.withoutRate.push(row);
      }
      if (pace.tick(effortOf(rows))) yield pace.now();
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
  const length = schedules.reduce((sum, { mapping }) => sum + rowsOf(mapping), 0);
  // Reading is half of the way, and the audit of what was read the other.
  const pace = paceOf(2 * length);
  const readers: RateReader[] = [];
  for (const { sheet, mapping } of schedules) {
    const region = terms.regionOfSheet[sheet.name] ?? terms.region;
    const reader = yield* readingRates(sheet, mapping, { ...terms, region }, loaded, pace);
    if (!reader.ok) return reader;
    readers.push(reader.value);
  }
  const readings = yield* reading(readers, pace);
  const audit = auditRates(readings, terms, loaded);
  for (;;) {
    const step = audit.next();
    if (step.done) return step.value.ok ? ok(step.value.value) : step.value;
    const { done, of } = step.value;
    yield { done: length + (of === 0 ? 0 : Math.floor((length * done) / of)), of: 2 * length };
  }
}
