import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { CHECKLIST_KEYS } from '../../../../../core/contracts';
import type { DayNumber } from '../../../../../core/dates';
import type { WorkbookPort } from '../../../../../workbook/port';
import { Notice } from '../../../../components/Notice';
import { Quiet } from '../../../../components/Quiet';
import { Section } from '../../../../components/Section';
import { trouble } from '../../../../wizard/trouble';
import { addingTo, newChecklist } from './checklistChange';
import { Items } from './Items';
import { SIGNING } from './strings';
import { useChecklist } from './useChecklist';

interface Props {
  /** As the checklist names it. */
  readonly contract: string;
  readonly workbook: WorkbookPort;
  readonly today: DayNumber;
  /** Whatever is another one when the workbook may have changed. */
  readonly readAgainWith: unknown;
}

interface Came {
  readonly tone: 'bad' | 'plain';
  readonly says: string;
  /** Whether the contract's items are there because of it. */
  readonly starts: boolean;
}

/** What has to be approved before a contract is signed: who approved what and when, as the workbook's table has it. */
export const BeforeSigning = ({ contract, workbook, today, readAgainWith }: Props): ReactElement => {
  const { state, refresh } = useChecklist(workbook, readAgainWith);
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Came | null>(null);

  const [of, setOf] = useState(contract);
  if (of !== contract) {
    // What came of one contract says nothing of the next.
    setOf(contract);
    setCame(null);
  }

  async function write(work: () => Promise<unknown>, says: string, starts = false): Promise<void> {
    if (busy) return;
    setBusy(true);
    setCame(null);
    const outcome = await work().then(
      (): Came => ({ tone: 'plain', says, starts }),
      (thrown: unknown): Came => ({ tone: 'bad', says: trouble(thrown), starts: false }),
    );
    // What is said and what is shown change together.
    await refresh();
    setCame(outcome);
    setBusy(false);
  }

  const table = state.kind === 'read' ? state.table : null;
  const rows = table?.rows.filter((row) => row.contract === contract) ?? [];
  const start = (says: string, label: string, work: () => Promise<unknown>): ReactElement => (
    <>
      <Body1>{says}</Body1>
      <div>
        <Button disabledFocusable={busy} onClick={() => void write(work, SIGNING.made(contract), true)}>
          {label}
        </Button>
      </div>
    </>
  );
  return (
    <Section title={SIGNING.title}>
      <Quiet>{SIGNING.says}</Quiet>
      {came && (
        <Notice tone={came.tone} {...(came.tone === 'bad' && { title: SIGNING.notWritten })}>
          {came.says}
        </Notice>
      )}
      {state.kind === 'reading' && <Body1 role="status">{SIGNING.reading}</Body1>}
      {state.kind === 'failed' && (
        <Notice tone="bad" title={SIGNING.failed}>
          {state.says}
        </Notice>
      )}
      {state.kind === 'read' &&
        (!table ? (
          start(SIGNING.noTable(CHECKLIST_KEYS.length), SIGNING.make, () => workbook.addTable(newChecklist(contract)))
        ) : rows.length === 0 ? (
          start(SIGNING.notIn(contract), SIGNING.add(contract), () => workbook.putRow(addingTo(table, contract)))
        ) : (
          <Items
            contract={contract}
            takesFocus={came?.starts === true}
            table={table}
            rows={rows}
            workbook={workbook}
            today={today}
            onWrite={write}
          />
        ))}
    </Section>
  );
};
