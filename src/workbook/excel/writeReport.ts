import type { Report } from '../../core/report';
import { type Watch, WorkbookError } from '../port';
import { excelRun } from './excelRun';
import { insist } from './insist';
import { standingSheets } from './ownSheets';
import { type Placement, placementOf } from './placement';
import { nameTables, stageReport } from './stageReport';
import { putInPlace, removeOld, takeBack } from './swapSheets';
import { isWorthSeveralSteps } from './undoGroup';
import { ASIDE, LEFT_OVER, OLD_LEFT } from './words';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Undoes what was begun, in a run of its own that nothing cancels. */
async function undone(placement: Placement, patience: number, error: unknown): Promise<unknown> {
  const stuck = await insist(() => excelRun((run) => takeBack(run, placement), { patience }));
  if (!stuck) return error;
  const { placed, replaced } = placement;
  const left = LEFT_OVER(
    wordsOf(error),
    placed.map(({ staged }) => staged),
  );
  const earlier = ASIDE(
    placed.map(({ name }) => name),
    replaced.map(({ aside }) => aside),
  );
  return new WorkbookError(replaced.length > 0 ? left + earlier : left, { cause: error });
}

/**
 * Writes the report on sheets of its own, in place of an earlier run's. Until the new ones are complete and named nothing of the
 * workbook is touched, and what fails or is cancelled before is taken back. A first report is one step of undo; Excel cannot
 * undo that sheets are deleted, so that a later one ends what can be undone. Gives back the names that the sheets have.
 */
export async function writeReport(
  report: Report,
  watch: Watch,
  patience: number,
  oneStep = true,
): Promise<readonly string[]> {
  const { signal, progress } = watch;
  const standing = await excelRun(standingSheets, { patience, signal });
  const placement = placementOf(report, standing);
  const isFirst = placement.replaced.length === 0;
  try {
    await excelRun((run) => stageReport(run, placement, progress), { patience, signal, oneStep: oneStep && isFirst });
    if (!isFirst) await excelRun((run) => putInPlace(run, placement), { patience, signal });
  } catch (error) {
    const told = await undone(placement, patience, error);
    if (told !== error || !oneStep || !isFirst || !isWorthSeveralSteps(error)) throw told;
    return writeReport(report, watch, patience, false);
  }
  if (!isFirst) await finish(placement, patience);
  return placement.placed.map(({ name }) => name);
}

/** The new report stands; what is left is to clear the earlier one away. */
async function finish(placement: Placement, patience: number): Promise<void> {
  const stuck = await insist(() => excelRun((run) => removeOld(run, placement), { patience }));
  // A table that keeps a plain name is no reason to call a complete report failed.
  await insist(() => excelRun((run) => nameTables(run, placement.placed), { patience }));
  if (!stuck) return;
  const names = placement.replaced.map(({ aside }) => aside);
  throw new WorkbookError(OLD_LEFT(wordsOf(stuck.reason), names), { cause: stuck.reason });
}
