import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Audit } from '../../../core/audit';
import { Notice } from '../../components/Notice';
import { Tabs } from '../../components/Tabs';
import { UnreadList } from '../../components/UnreadList';
import { WizardPage } from '../../components/WizardPage';
import { measureWords } from '../../wizard/measureWords';
import { STEP_NUMBER } from '../../wizard/wizardState';
import { ChartView } from './ChartView';
import { CodesView } from './CodesView';
import { FindingsView } from './FindingsView';
import { NotComparedList } from './NotComparedList';
import { PayersView } from './PayersView';
import { ALL, exactly, type Wanted } from './selectFindings';
import { SEE } from './strings';
import { Totals } from './Totals';

type View = keyof typeof SEE.views;
const VIEWS: readonly View[] = ['findings', 'payers', 'codes', 'chart'];

interface Props {
  readonly audit: Audit;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

export const SeeStep = ({ audit, onBack, onWrite }: Props): ReactElement => {
  const [view, setView] = useState<View>('findings');
  const [wanted, setWanted] = useState(ALL);
  const want = (change: Partial<Wanted>): void => setWanted({ ...wanted, ...change });
  const showFindings = (change: Partial<Wanted>): void => {
    setWanted({ ...ALL, ...change });
    setView('findings');
  };
  const panels: Readonly<Record<View, () => ReactElement>> = {
    findings: () => <FindingsView audit={audit} wanted={wanted} onWant={want} />,
    payers: () => (
      <PayersView
        payers={audit.payers}
        measure={measureWords(audit.terms.measure)}
        onFindings={(payer) => showFindings({ payer })}
      />
    ),
    codes: () => <CodesView audit={audit} onFindings={(code) => showFindings({ text: exactly(code) })} />,
    chart: () => <ChartView audit={audit} />,
  };
  const isEmpty = audit.rates.length === 0 && audit.findings.length === 0;
  return (
    <WizardPage
      step={STEP_NUMBER.see}
      title={SEE.title}
      foot={
        <>
          <Button onClick={onBack}>{SEE.back}</Button>
          {!isEmpty && (
            <Button appearance="primary" onClick={onWrite}>
              {SEE.write}
            </Button>
          )}
        </>
      }
    >
      {isEmpty ? (
        <Notice tone="plain" title={SEE.noRates.title}>
          <Body1>{SEE.noRates.what}</Body1>
        </Notice>
      ) : (
        <>
          <Totals total={audit.total} terms={audit.terms} />
          <Tabs
            label={SEE.viewsLabel}
            tabs={VIEWS.map((one) => [one, SEE.views[one]])}
            selected={view}
            onSelect={setView}
          >
            {panels[view]()}
          </Tabs>
        </>
      )}
      <NotComparedList rates={audit.rates} />
      <UnreadList unread={audit.unread} />
    </WizardPage>
  );
};
