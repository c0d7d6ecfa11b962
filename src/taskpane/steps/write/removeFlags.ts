import { cellAt } from '../../../core/flags';
import { columnLetters } from '../../../core/sheets';
import type { WizardServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Finds, FoundSchedule, Writing } from '../../wizard/wizardState';
import { lookForFlags } from './lookForFlags';
import { FLAGS } from './strings';

/** The share of the work that is done when the sheet is read anew. */
const READ = 0.4;

/** Empties the column that an earlier audit wrote beside a schedule, where it still holds nothing but that. */
export async function removeFlags(
  { workbook }: Pick<WizardServices, 'workbook'>,
  { schedule, finds }: { readonly schedule: FoundSchedule; readonly finds: Finds },
  signal: AbortSignal,
  say: (writing: Writing) => void,
): Promise<void> {
  const { sheet } = schedule.mapping;
  const running = (share: number): void => say({ kind: 'running', what: 'removal', share });
  try {
    running(0);
    const watch = { signal, progress: (share: number) => running(share * READ) };
    const { cells, standing } = await lookForFlags(workbook, schedule, finds, watch);
    const { own } = standing;
    if (!own) {
      say({ kind: 'failed', message: FLAGS.gone(sheet) });
      return;
    }
    const rows = Array.from({ length: own.bottom - own.top + 1 }, (_, index) => own.top + index);
    const column = {
      sheet,
      firstRow: own.top,
      column: own.left,
      values: rows.map(() => null),
      format: '',
      read: rows.map((row) => cellAt(cells, row, own.left)),
    };
    await workbook.flag(column, { signal, progress: (share) => running(READ + share * (1 - READ)) });
    const where = `${sheet}, column ${columnLetters(own.left)}`;
    say({ kind: 'unflagged', schedule: schedule.id, standing: { ...standing, own: null }, where });
  } catch (thrown) {
    say({ kind: 'failed', message: trouble(thrown, signal) });
  }
}
