import { useState, type ReactElement } from 'react';
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
  /** The schedule that was changed last in the list. */
  const [changed, setChanged] = useState<string | null>(null);
  const read = (): void => dispatch({ type: 'read' });
  if (finds.schedules.length === 0) return <NothingFound finds={finds} onAgain={read} onLeave={onLeave} />;
  const apply = (changed: readonly FoundSchedule[]): void =>
    run((signal) => reread(services, changed, signal, dispatch));
  const opened = finds.schedules.find(({ id }) => id === open);
  const model = opened ?? finds.schedules.find(({ id }) => id === changed);
  const alike = model === undefined || model.readAs === 'found' ? [] : alikeTo(engine, model, finds);
  if (opened) {
    const read = (mapping: ScheduleMapping): void => apply([{ ...opened, mapping }]);
    return (
      <ColumnsStep
        schedule={opened}
        trouble={trouble}
        alike={alike.length}
        onPick={(column, role) => read(engine.correct(opened, column, role))}
        onHeadingRows={(rows) => read(engine.withHeadingRows(opened, rows))}
        onArea={(area) => read(engine.withArea(opened, area))}
        onTitles={(areHeard) => read(engine.withTitles(opened, areHeard))}
        onApply={() => apply(alike)}
        onBack={() => dispatch({ type: 'close' })}
      />
    );
  }
  const change = (id: string, how: (one: FoundSchedule) => ScheduleMapping): void => {
    setChanged(id);
    apply(finds.schedules.filter((one) => one.id === id).map((one) => ({ ...one, mapping: how(one) })));
  };
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
      alike={alike.length}
      onHidden={(id, isRead) => change(id, (one) => engine.withHidden(one, isRead))}
      onTitles={(id, areHeard) => change(id, (one) => engine.withTitles(one, areHeard))}
      onApply={() => apply(alike)}
      onOpen={(id) => dispatch({ type: 'open', id })}
      onAgain={read}
      onLeave={onLeave}
      onChoose={() => void choose()}
    />
  );
};
