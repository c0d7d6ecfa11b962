import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useState, type ReactElement } from 'react';
import type { DayNumber } from '../../../core/dates';
import type { WorkbookPort } from '../../../workbook/port';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { Tabs } from '../../components/Tabs';
import { CONTRACTS } from './strings';
import { TABS } from './tabs';
import { useContracts } from './useContracts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly workbook: WorkbookPort;
  readonly today: DayNumber;
  readonly onLeave: () => void;
}

/** The contracts of the workbook, and what can be done with them. */
export const ContractsView = ({ workbook, today, onLeave }: Props): ReactElement => {
  const styles = useStyles();
  const { state, refresh } = useContracts(workbook);
  const [name, setName] = useState(TABS[0]?.name ?? 'register');
  const [visited, setVisited] = useState<readonly string[]>([name]);
  const show = (tab: typeof name): void => {
    setName(tab);
    setVisited((before) => (before.includes(tab) ? before : [...before, tab]));
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
          {TABS.filter((tab) => visited.includes(tab.name)).map((tab) => (
            // What was read or filled in stays while the user looks at another view.
            <Activity key={tab.name} mode={tab.name === name ? 'visible' : 'hidden'}>
              <tab.View
                workbook={workbook}
                register={state.register}
                contracts={state.register?.contracts ?? []}
                onChanged={refresh}
                today={today}
              />
            </Activity>
          ))}
        </Tabs>
      )}
    </Page>
  );
};
