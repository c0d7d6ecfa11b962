import type { ReactElement } from 'react';
import type { ScheduleMapping } from '../../../core/fees';
import { recallChoices } from '../../wizard/remembered';
import { useServices } from '../../wizard/services';
import type { Wizard } from '../../wizard/useWizard';
import type { FoundSchedule, StateOf } from '../../wizard/wizardState';
import { USUAL } from '../choose/choiceForm';
import { ColumnsStep } from './ColumnsStep';
import { FindStep } from './FindStep';
import { NothingFound } from './NothingFound';
import { alikeTo, reread } from './reread';
import { FIND } from './strings';

interface Props {
  readonly state: StateOf<'find'>;
  readonly wizard: Wizard;
  readonly onLeave: () => void;
}

/** What was found, and how the user has it read. */
export const Finding = ({ state, wizard: { dispatch, run }, onLeave }: Props): ReactElement => {
  const services = useServices();
  const { workbook, engine } = services;
  const { finds, open, trouble } = state;
  const read = (): void => dispatch({ type: 'read' });
  if (finds.schedules.length === 0) return <NothingFound finds={finds} onAgain={read} onLeave={onLeave} />;
  const apply = (changed: readonly FoundSchedule[]): void =>
    run((signal) => reread(services, changed, signal, dispatch));
  const opened = finds.schedules.find(({ id }) => id === open);
  if (opened) {
    const alike = opened.readAs === 'found' ? [] : alikeTo(engine, opened, finds);
    const read = (mapping: ScheduleMapping): void => apply([{ ...opened, mapping }]);
    return (
      <ColumnsStep
        schedule={opened}
        trouble={trouble}
        alike={alike.length}
        onPick={(column, role) => read(engine.correct(opened, column, role))}
        onHeadingRows={(rows) => read(engine.withHeadingRows(opened, rows))}
        onArea={(area) => read(engine.withArea(opened, area))}
        onApply={() => apply(alike)}
        onBack={() => dispatch({ type: 'close' })}
      />
    );
  }
  const choose = async (): Promise<void> => {
    if (!finds.schedules.some(({ included }) => included)) {
      dispatch({ type: 'findTrouble', message: FIND.noneIncluded });
      return;
    }
    // Choices that cannot be read back are made anew.
    dispatch({ type: 'choose', form: await recallChoices(workbook).catch(() => USUAL) });
  };
  return (
    <FindStep
      finds={finds}
      trouble={trouble}
      onToggle={(id, included) => dispatch({ type: 'toggle', id, included })}
      onHidden={(id, isRead) =>
        apply(
          finds.schedules
            .filter((one) => one.id === id)
            .map((one) => ({ ...one, mapping: engine.withHidden(one, isRead) })),
        )
      }
      onOpen={(id) => dispatch({ type: 'open', id })}
      onAgain={read}
      onLeave={onLeave}
      onChoose={() => void choose()}
    />
  );
};
