import type { KeptMapping, ScheduleMapping } from '../../core/fees';
import { standingFlags, withoutFlags } from '../../core/flags';
import { cellA1 } from '../../core/sheets';
import { runSliced } from '../../session';
import type { Watch } from '../../workbook/port';
import { recallFlags } from '../steps/write/keptFlags';
import { recallMappings } from './remembered';
import { readsAlike } from './readsAlike';
import type { Engine, Reading, WizardServices } from './services';
import { isRead, unreadWhy } from './unreadWhy';
import type { Finds, FoundSchedule, PassedOver, WhyPassedOver } from './wizardState';

interface Reader {
  readonly signal: AbortSignal;
  readonly reading: (sheet: string, share: number) => void;
}

/** The share of a sheet's work that is done when it is read, and when its schedules are found. */
const READ = 0.5;
const FOUND = 0.7;

/**
 * Between the first cell that holds something and the last; Excel's million rows with twenty columns are no more. A forgotten cell in a
 * corner makes billions, which no machine reads.
 */
const MOST_CELLS = 21_000_000;

/** The user's sheets are read by the number of their cells, so that the bar moves evenly; reading the rates takes about as long. */
export async function readWorkbook({ workbook, engine }: WizardServices, { signal, reading }: Reader): Promise<Finds> {
  const listed = await workbook.sheets();
  const sheets = listed.filter((sheet) => isRead(sheet, MOST_CELLS));
  const remembered = await recallMappings(workbook);
  const flagged = await recallFlags(workbook);
  const all = sheets.reduce((sum, { cells }) => sum + cells, 0);
  const schedules: FoundSchedule[] = [];
  const misses = new Map<string, WhyPassedOver>();
  let before = 0;
  for (const { name, cells, hidden } of sheets) {
    signal.throwIfAborted();
    const start = before;
    const part = (from: number, to: number): Watch => ({
      signal,
      progress: (share) => reading(name, (start + cells * (from + share * (to - from))) / all),
    });
    reading(name, start / all);
    const whole = await workbook.read(name, part(0, READ));
    const slicing = { signal, progress: () => undefined };
    const read = await runSliced(withoutFlags(whole), slicing);
    const { schedules: mappings, miss } = await engine.find(read, part(READ, FOUND));
    if (mappings.length === 0) misses.set(name, miss);
    const here: Omit<FoundSchedule, 'flags'>[] = [];
    for (const [index, mapping] of mappings.entries()) {
      const [from, to] = [index, index + 1].map((done) => FOUND + ((1 - FOUND) * done) / mappings.length);
      const schedule = await scheduleOf(engine, { cells: read, mapping }, remembered, part(from ?? FOUND, to ?? 1));
      // What the user does not see is audited when the user says so; the command line has it so, too.
      here.push({ ...schedule, onHiddenSheet: hidden, included: !hidden });
    }
    for (const schedule of here) {
      const others = here.flatMap((one) => (one === schedule ? [] : [one.mapping]));
      const flags = await runSliced(standingFlags(whole, schedule.mapping, others, flagged), slicing);
      schedules.push({ ...schedule, flags });
    }
    before += cells;
  }
  const passedOver = listed.flatMap((sheet): readonly PassedOver[] => {
    const why = unreadWhy(sheet, MOST_CELLS) ?? misses.get(sheet.name);
    return why === undefined ? [] : [{ sheet: sheet.name, isHidden: sheet.hidden, why }];
  });
  const filled = listed.filter((sheet) => ['tooLarge', undefined].includes(unreadWhy(sheet, MOST_CELLS)?.kind));
  return { schedules, sheets: filled.map(({ name }) => name), passedOver };
}

/** As the finder reads it, unless the workbook remembers how the user wants it or one with these headings read. */
async function scheduleOf(
  engine: Engine,
  found: Reading,
  remembered: readonly KeptMapping[],
  watch: Watch,
): Promise<Omit<FoundSchedule, 'onHiddenSheet' | 'included' | 'flags'>> {
  const recalled = await engine.recall(remembered, found, { ...watch, progress: () => undefined });
  const mapping = recalled && !readsAlike(recalled, found.mapping) ? recalled : undefined;
  const reading = { cells: found.cells, mapping: mapping ?? found.mapping };
  const { area, headingRows } = found.mapping;
  return {
    id: scheduleId(found.mapping),
    found: { area, headingRows },
    ...reading,
    ...(await engine.outline(reading, watch)),
    readAs: mapping ? 'remembered' : 'found',
  };
}

const scheduleId = ({ sheet, area }: ScheduleMapping): string =>
  `${sheet}!${cellA1({ row: area.top, column: area.left })}`;
