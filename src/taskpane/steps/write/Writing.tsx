import type { ReactElement } from 'react';
import { useServices } from '../../wizard/services';
import type { Wizard } from '../../wizard/useWizard';
import type { StateOf, Writing as State } from '../../wizard/wizardState';
import { removeFlags } from './removeFlags';
import { writeFlags } from './writeFlags';
import { writeReport } from './writeReport';
import { WriteStep } from './WriteStep';

interface Props {
  readonly state: StateOf<'write'>;
  readonly wizard: Wizard;
}

/** The last step and what its buttons do. */
export const Writing = ({ state, wizard: { dispatch, run, cancel } }: Props): ReactElement => {
  const services = useServices();
  const say = (writing: State): void => dispatch({ type: 'writing', writing });
  const { audit, finds, writing } = state;
  const included = finds.schedules.filter((schedule) => schedule.included);
  const schedules = included.map(({ mapping, hidden, titles }) => ({ ...mapping, hidden, titles }));
  return (
    <WriteStep
      writing={writing}
      schedules={included}
      onWrite={(how) => run((signal) => writeReport(services, { audit, schedules, ...how }, signal, say))}
      onFlag={(schedule, how) => run((signal) => writeFlags(services, { audit, schedule, finds, ...how }, signal, say))}
      onRemoveFlags={(schedule) => run((signal) => removeFlags(services, { schedule, finds }, signal, say))}
      onKeep={() => say({ kind: 'ready' })}
      onCancel={cancel}
      onBack={() => dispatch({ type: 'back' })}
    />
  );
};
