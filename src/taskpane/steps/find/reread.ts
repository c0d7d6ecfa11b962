import type { Dispatch } from 'react';
import { rememberMappings } from '../../wizard/remembered';
import { readsAlike } from '../../wizard/readsAlike';
import type { WizardAction } from '../../wizard/reduceWizard';
import type { Engine, WizardServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Finds, FoundSchedule } from '../../wizard/wizardState';
import { FIND } from './strings';

/** Whether titles say anything of its rates: where none does, nothing is to be switched off. */
export const hasTitles = ({ mapping, titles }: Pick<FoundSchedule, 'mapping' | 'titles'>): boolean =>
  titles.length > 0 || mapping.titled !== undefined;

/** Other schedules with the same headings that are read otherwise, as they would be read like this one. */
export function alikeTo(engine: Engine, one: FoundSchedule, { schedules }: Finds): readonly FoundSchedule[] {
  return schedules.flatMap((other) => {
    const like = other.id === one.id ? undefined : engine.similar([one.mapping], other);
    const mapping = like && !hasTitles(other) ? engine.withTitles({ ...other, mapping: like }, true) : like;
    return mapping && !readsAlike(mapping, other.mapping) ? [{ ...other, mapping }] : [];
  });
}

/** Reads schedules as the user wants them, and has the workbook remember it. */
export async function reread(
  { workbook, engine }: WizardServices,
  changed: readonly FoundSchedule[],
  signal: AbortSignal,
  dispatch: Dispatch<WizardAction>,
): Promise<void> {
  const now = changed.map((one): FoundSchedule => ({ ...one, readAs: 'corrected' }));
  dispatch({ type: 'reread', schedules: now });
  dispatch({ type: 'findTrouble', message: null });
  try {
    await rememberMappings(
      workbook,
      now.map(({ mapping, found }) => ({ ...mapping, found })),
    );
  } catch (thrown) {
    dispatch({ type: 'findTrouble', message: `${FIND.notRemembered} ${trouble(thrown)}` });
  }
  const outlined: FoundSchedule[] = [];
  for (const one of now) {
    const outline = await engine.outline(one, { signal, progress: () => undefined }).catch(() => ({}));
    outlined.push({ ...one, ...outline });
  }
  if (!signal.aborted) dispatch({ type: 'reread', schedules: outlined });
}
