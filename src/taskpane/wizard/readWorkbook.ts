import type { ScheduleMapping } from '../../core/fees';
import { cellA1 } from '../../core/sheets';
import type { Watch } from '../../workbook/port';
import { recallMappings } from './remembered';
import { sameRoles } from './sameRoles';
import type { Engine, Reading, WizardServices } from './services';
import type { Finds, FoundSchedule } from './wizardState';

interface Reader {
  readonly signal: AbortSignal;
  readonly reading: (sheet: string, share: number) => void;
}

/** The user's sheets are read by the number of their cells, so that the bar moves evenly; reading the rates takes about as long. */
export async function readWorkbook({ workbook, engine }: WizardServices, { signal, reading }: Reader): Promise<Finds> {
  const sheets = (await workbook.sheets()).filter(({ ours, cells }) => !ours && cells > 0);
  const remembered = await recallMappings(workbook);
  const all = sheets.reduce((sum, { cells }) => sum + cells, 0);
  const schedules: FoundSchedule[] = [];
  let before = 0;
  for (const { name, cells } of sheets) {
    signal.throwIfAborted();
    const start = before;
    const half = (from: number): Watch => ({
      signal,
      progress: (share) => reading(name, (start + cells * (from + share / 2)) / all),
    });
    reading(name, start / all);
    const read = await workbook.read(name, half(0));
    for (const mapping of await engine.find(read, half(0.5))) {
      schedules.push(await scheduleOf(engine, { cells: read, mapping }, remembered, half(0.5)));
    }
    before += cells;
  }
  return { schedules, sheets: sheets.map(({ name }) => name) };
}

/** As the finder reads it, unless the workbook remembers how the user wants one with these headings read. */
async function scheduleOf(
  engine: Engine,
  found: Reading,
  remembered: readonly ScheduleMapping[],
  watch: Watch,
): Promise<FoundSchedule> {
  const similar = engine.similar(remembered, found);
  const mapping = similar && !sameRoles(similar, found.mapping) ? similar : undefined;
  const reading = { cells: found.cells, mapping: mapping ?? found.mapping };
  return {
    id: scheduleId(found.mapping),
    ...reading,
    ...(await engine.outline(reading, watch)),
    included: true,
    readAs: mapping ? 'remembered' : 'found',
  };
}

const scheduleId = ({ sheet, area }: ScheduleMapping): string =>
  `${sheet}!${cellA1({ row: area.top, column: area.left })}`;
