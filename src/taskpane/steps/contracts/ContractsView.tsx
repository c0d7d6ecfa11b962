import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useState, type ReactElement } from 'react';
import type { RegisterRow } from '../../../core/contracts';
import type { DayNumber } from '../../../core/dates';
import type { WorkbookPort } from '../../../workbook/port';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { Tabs } from '../../components/Tabs';
import type { TabName } from './contractTab';
import { CONTRACTS } from './strings';
import { TABS } from './tabs';
import { useContracts } from './useContracts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** One and the same, so that nobody takes it for another. */
const NONE: readonly RegisterRow[] = [];

interface Props {
  readonly workbook: WorkbookPort;
  readonly today: DayNumber;
  /** The view that is shown first. */
  readonly tab?: TabName;
  readonly onLeave: () => void;
}

/** The contracts of the workbook, and what can be done with them. */
export const ContractsView = ({ workbook, today, tab = 'register', onLeave }: Props): ReactElement => {
  const styles = useStyles();
  const { state, refresh } = useContracts(workbook);
  const [name, setName] = useState(tab);
  const [visited, setVisited] = useState<readonly string[]>([name]);
  const show = (next: TabName): void => {
    setName(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  };
  return (
    <Page title={CONTRACTS.title} takesFocus>
      <div className={styles.buttons}>
        <Button onClick={onLeave}>{CONTRACTS.back}</Button>
        <Button onClick={() => void refresh()}>{CONTRACTS.again}</Button>
      </div>
      {state.kind === 'reading' && (
        <div role="status">
          <Quiet>{CONTRACTS.reading(state.sheet)}</Quiet>
        </div>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" title={CONTRACTS.stopped}>
          {state.says}
        </Notice>
      )}
      {state.kind === 'read' && (
        <Tabs
          label={CONTRACTS.tabs}
          tabs={TABS.map((one) => [one.name, CONTRACTS.tab[one.name]] as const)}
          selected={name}
          onSelect={show}
        >
          {TABS.filter((one) => visited.includes(one.name)).map((one) => (
            // What was read or filled in stays while the user looks at another view.
            <Activity key={one.name} mode={one.name === name ? 'visible' : 'hidden'}>
              <one.View
                workbook={workbook}
                register={state.register}
                contracts={state.register?.contracts ?? NONE}
                onChanged={refresh}
                today={today}
                onGo={show}
              />
            </Activity>
          ))}
        </Tabs>
      )}
    </Page>
  );
};
