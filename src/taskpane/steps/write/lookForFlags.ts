import { type KeptFlags, standingFlags, type StandingFlags } from '../../../core/flags';
import type { SheetCells } from '../../../core/sheets';
import { runSliced } from '../../../session';
import type { Watch, WorkbookPort } from '../../../workbook/port';
import type { Finds, FoundSchedule } from '../../wizard/wizardState';
import { recallFlags } from './keptFlags';

/** A sheet as it is now, and what earlier audits left beside one of its schedules. */
export interface FlagPlace {
  readonly cells: SheetCells;
  readonly standing: StandingFlags;
  readonly kept: KeptFlags;
}

/** Reads a schedule's sheet anew: somebody may have worked on it since it was audited. */
export async function lookForFlags(
  workbook: Pick<WorkbookPort, 'read' | 'recall'>,
  { id, mapping }: Pick<FoundSchedule, 'id' | 'mapping'>,
  { schedules }: Finds,
  watch: Watch,
): Promise<FlagPlace> {
  const kept = await recallFlags(workbook);
  const cells = await workbook.read(mapping.sheet, watch);
  const others = schedules.flatMap((one) =>
    one.id !== id && one.mapping.sheet === mapping.sheet ? [one.mapping] : [],
  );
  const { signal } = watch;
  const standing = await runSliced(standingFlags(cells, mapping, others, kept), { signal, progress: () => undefined });
  return { cells, standing, kept };
}
