import type { MappedSheet } from '../../core/audit';
import { type RateTerms, readingRates } from '../../core/fees';
import { paceOf, type Progress } from '../../core/pausing';
import { loaded, runSliced } from '../../session';
import { many } from '../count';
import { shortened } from '../printable';

/** A schedule to be audited, and the titles between its rows that say what their rates are for, whether they are heard or not. */
export interface TitledSheet extends MappedSheet {
  readonly titles: readonly string[];
}

/** Titles are the same whatever the rows leave open. */
const OPEN: RateTerms = { region: null, setting: null, practitioner: null, measure: null, asOf: null };

function* looking({ sheet, mapping }: MappedSheet): Generator<Progress, readonly string[]> {
  const reader = yield* readingRates(sheet, mapping, OPEN, loaded, paceOf(mapping.area.bottom - mapping.area.top + 1));
  return reader.ok ? reader.value.titles : [];
}

/** Looks for the titles between the rows of each schedule; pauses for Ctrl-C. */
export async function withTitlesNamed(
  schedules: readonly MappedSheet[],
  signal: AbortSignal,
): Promise<readonly TitledSheet[]> {
  const titled: TitledSheet[] = [];
  for (const schedule of schedules)
    titled.push({ ...schedule, titles: await runSliced(looking(schedule), { signal, progress: () => undefined }) });
  return titled;
}

/** As many as a person reads, and of letters; the report has them all. */
const MOST = 6;
const LONGEST = 60;

/** Which titles are heard, and how to switch them off. */
export function titleLines({ mapping: { titled, withoutTitles }, titles }: TitledSheet): readonly string[] {
  const quoted = (title: string): string => `“${shortened(title, LONGEST)}”`;
  const said = [
    ...(titled ? [`${quoted(titled.title)} for all its rates`] : []),
    ...titles.map((title) => `${quoted(title)} for those below it`),
  ];
  if (said.length === 0) return [];
  const more = said.length - MOST;
  const list = said.slice(0, MOST).join(', ') + (more > 0 ? ` and ${many(more, 'other title')}` : '');
  return [
    withoutTitles === true
      ? `  Titles that were switched off: ${list}.`
      : `  Titles that were heard: ${list}; --without-titles switches them off.`,
  ];
}
