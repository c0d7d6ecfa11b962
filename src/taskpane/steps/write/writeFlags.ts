import type { Audit } from '../../../core/audit';
import { columnLetters } from '../../../core/sheets';
import { runSliced } from '../../../session';
import type { Reading, WizardServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Writing } from '../../wizard/wizardState';
import { flagColumn } from './flagColumn';

/** Writes a schedule's flags beside it. */
export async function writeFlags(
  { workbook }: Pick<WizardServices, 'workbook'>,
  audit: Audit,
  reading: Reading,
  signal: AbortSignal,
  say: (writing: Writing) => void,
): Promise<void> {
  try {
    say({ kind: 'running', share: 0 });
    const flags = await runSliced(flagColumn(audit, reading), { signal, progress: () => undefined });
    await workbook.flag(flags, { signal, progress: (share) => say({ kind: 'running', share }) });
    say({ kind: 'flagged', where: `${flags.sheet}, column ${columnLetters(flags.column)}` });
  } catch (thrown) {
    say({ kind: 'failed', message: trouble(thrown, signal) });
  }
}
