import type { Audit } from '../../../core/audit';
import { type ReportOptions, reportOf } from '../../../core/report';
import type { WizardServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Writing } from '../../wizard/wizardState';

interface Asked {
  readonly audit: Audit;
  readonly schedules: ReportOptions['schedules'];
  readonly live: boolean;
  /** The user has agreed that earlier sheets of ours go. */
  readonly replace: boolean;
}

/** The share of the work that is done when the report is made and not yet written. */
const MADE = 0.2;

type Say = (writing: Writing) => void;

/** Writes the report, or asks first where it would take the place of an earlier one. */
export async function writeReport(
  { workbook, engine, today }: WizardServices,
  { audit, schedules, live, replace }: Asked,
  signal: AbortSignal,
  say: Say,
): Promise<void> {
  try {
    if (!replace) {
      const ours = (await workbook.sheets())
        .filter(({ ours: isOurs, name }) => isOurs && reportOf(name) === 'audit')
        .map(({ name }) => name);
      if (ours.length > 0) {
        say({ kind: 'asking', sheets: ours });
        return;
      }
    }
    say({ kind: 'running', what: 'report', share: 0 });
    const report = await engine.report(
      audit,
      { live, today: today(), schedules },
      { signal, progress: (share) => say({ kind: 'running', what: 'report', share: share * MADE }) },
    );
    const progress = (share: number): void =>
      say({ kind: 'running', what: 'report', share: MADE + share * (1 - MADE) });
    const sheets = await workbook.write(report, { signal, progress });
    say({ kind: 'written', sheets });
  } catch (thrown) {
    say({ kind: 'failed', message: trouble(thrown, signal) });
  }
}
