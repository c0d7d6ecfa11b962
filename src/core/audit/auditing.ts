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

interface Read {
  readonly rates: RateReading[];
  readonly withoutRate: WithoutRate[];
  readonly unread: Unread[];
}

/** Adds what the rows of a schedule say. */
function* reading({ length, read }: RateReader, { rates, withoutRate, unread }: Read, pace: Pace): Generator<Progress> {
  for (let index = 0; index < length; index += 1) {
    const rows = read(index);
    for (const row of rows) {
      if (row.kind === 'rate') rates.push(row.reading);
      else if (row.kind === 'unread') unread.push(row.unread);
      else withoutRate.push(row);
    }
    if (pace.tick(effortOf(rows))) yield pace.now();
  }
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
  const readings: Read = { rates: [], withoutRate: [], unread: [] };
  for (const { sheet, mapping } of schedules) {
    const region = terms.regionOfSheet[sheet.name] ?? terms.region;
    const reader = yield* readingRates(sheet, mapping, { ...terms, region }, loaded, pace);
    if (!reader.ok) return reader;
    // What a reader knows of all its rows is let go of before the next is made.
    yield* reading(reader.value, readings, pace);
  }
  const audit = auditRates(readings, terms, loaded);
  for (;;) {
    const step = audit.next();
    if (step.done) return step.value.ok ? ok(step.value.value) : step.value;
    const { done, of } = step.value;
    yield { done: length + (of === 0 ? 0 : Math.floor((length * done) / of)), of: 2 * length };
  }
}
