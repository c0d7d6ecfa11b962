import { startTransition, type ReactElement } from 'react';
import { rememberChoices } from '../../wizard/remembered';
import { useServices } from '../../wizard/services';
import { trouble } from '../../wizard/trouble';
import type { Wizard } from '../../wizard/useWizard';
import type { StateOf } from '../../wizard/wizardState';
import { ChooseStep } from './ChooseStep';
import { termsOf, type SheetToAudit } from './readForm';

interface Props {
  readonly state: StateOf<'choose'>;
  readonly wizard: Wizard;
}

/** The terms, and the audit that they start. */
export const Choosing = ({ state, wizard: { dispatch, run } }: Props): ReactElement => {
  const { workbook, engine, today } = useServices();
  const { finds, form } = state;
  const audit = async (sheets: readonly SheetToAudit[], signal: AbortSignal): Promise<void> => {
    dispatch({ type: 'audit' });
    const terms = termsOf(form, sheets, today());
    const progress = (share: number): void => dispatch({ type: 'auditing', share });
    try {
      // A workbook that cannot keep the choices (it is read-only, say) can be audited all the same.
      await rememberChoices(workbook, form).catch(() => undefined);
      const done = await engine.audit(
        finds.schedules.filter(({ included }) => included),
        terms,
        { signal, progress },
      );
      // The page of what was found is the biggest, and is drawn in pieces.
      if (done.ok) startTransition(() => dispatch({ type: 'audited', audit: done.value, terms }));
      else dispatch({ type: 'auditEnded', message: done.failure.message });
    } catch (thrown) {
      dispatch({ type: 'auditEnded', message: trouble(thrown, signal) });
    }
  };
  return (
    <ChooseStep
      finds={finds}
      form={form}
      trouble={state.trouble}
      onFill={(change) => dispatch({ type: 'fill', form: change })}
      onBack={() => dispatch({ type: 'back' })}
      onAudit={(sheets) => run((signal) => audit(sheets, signal))}
    />
  );
};
