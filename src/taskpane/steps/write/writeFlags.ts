import type { Audit } from '../../../core/audit';
import { movedSince } from '../../../core/flags';
import { cellA1, columnLetters } from '../../../core/sheets';
import { runSliced } from '../../../session';
import type { WizardServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Finds, FoundSchedule, Writing } from '../../wizard/wizardState';
import { flagColumn } from './flagColumn';
import { lookForFlags } from './lookForFlags';
import { FLAGS } from './strings';

type Workbook = Pick<WizardServices, 'workbook'>;
type Say = (writing: Writing) => void;

/** The share of the work that is done when the sheet is read anew. */
const READ = 0.4;

interface Asked {
  readonly audit: Audit;
  readonly schedule: FoundSchedule;
  readonly finds: Finds;
  /** The user has agreed that the flags of an earlier audit go. */
  readonly replace: boolean;
}

/** Writes a schedule's flags beside it, or asks first where they would take the place of an earlier audit's. */
export async function writeFlags(
  { workbook }: Workbook,
  { audit, schedule, finds, replace }: Asked,
  signal: AbortSignal,
  say: Say,
): Promise<void> {
  const { id, cells, mapping } = schedule;
  const running = (share: number): void => say({ kind: 'running', what: 'flags', share });
  try {
    running(0);
    const place = await lookForFlags(workbook, schedule, finds, { signal, progress: (share) => running(share * READ) });
    const slicing = { signal, progress: () => undefined };
    const moved = await runSliced(movedSince(cells, place.cells, mapping), slicing);
    if (moved) {
      say({ kind: 'failed', message: FLAGS.moved(cellA1(moved), mapping.sheet) });
      return;
    }
    const { own } = place.standing;
    if (own && !replace) {
      say({ kind: 'askingFlags', schedule: id, sheet: mapping.sheet, column: columnLetters(own.left) });
      return;
    }
    const flags = await runSliced(flagColumn(audit, schedule, place), slicing);
    await workbook.flag(flags, { signal, progress: (share) => running(READ + share * (1 - READ)) });
    const { top, bottom } = mapping.area;
    const standing = { ...place.standing, own: { top, bottom, left: flags.column, right: flags.column } };
    say({ kind: 'flagged', schedule: id, standing, where: `${mapping.sheet}, column ${columnLetters(flags.column)}` });
  } catch (thrown) {
    say({ kind: 'failed', message: trouble(thrown, signal) });
  }
}
