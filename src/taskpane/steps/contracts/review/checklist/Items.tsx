import { Body1Strong, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import {
  CHECKLIST_KEYS,
  type ChecklistHeading,
  type ChecklistKey,
  type ChecklistRow,
  checklistStatus,
  type ChecklistTable,
} from '../../../../../core/contracts';
import type { DayNumber } from '../../../../../core/dates';
import type { WorkbookPort } from '../../../../../workbook/port';
import { CellButton } from '../../../../components/CellButton';
import { Quiet } from '../../../../components/Quiet';
import { approving } from './checklistChange';
import { ItemLine } from './ItemLine';
import { SIGNING } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  issues: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Without these an approval has no place. */
const NEEDED: readonly ChecklistHeading[] = ['Contract', 'Item', 'Approved by', 'Approved on'];

interface Props {
  readonly contract: string;
  readonly table: ChecklistTable;
  /** Those of the contract. */
  readonly rows: readonly ChecklistRow[];
  readonly workbook: WorkbookPort;
  readonly today: DayNumber;
  /** Whether they come in place of the button that was pressed to have them. */
  readonly takesFocus: boolean;
  readonly onWrite: (work: () => Promise<unknown>, says: string) => Promise<void>;
}

/** The items of one contract, each to be approved with a name and today's date. */
export const Items = ({ contract, table, rows, workbook, today, takesFocus, onWrite }: Props): ReactElement => {
  const styles = useStyles();
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const name = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) name.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const rowOf = (item: ChecklistKey): ChecklistRow | undefined => rows.find((row) => row.item === item);
  const approvals = Object.fromEntries(rows.map(({ item, approval }) => [item, approval]));
  const { open } = checklistStatus({ contract, approvals });
  const missing = NEEDED.filter((heading) => !table.columns.has(heading));
  const isNameMissing = asked && by.trim() === '';

  async function approve(item: ChecklistKey): Promise<void> {
    const who = by.trim();
    setAsked(true);
    if (who === '') {
      name.current?.querySelector('input')?.focus();
      return;
    }
    const change = approving(table, contract, item, { by: who, on: today });
    await onWrite(() => workbook.putRow(change), SIGNING.approved(item, who, today));
    // The button that was pressed is gone with what it asked for.
    list.current?.querySelector<HTMLElement>(`[data-item=${item}]`)?.focus();
  }

  return (
    <>
      <Body1Strong>{SIGNING.status(open.length)}</Body1Strong>
      {missing.length > 0 ? (
        <Quiet>{SIGNING.columns(missing)}</Quiet>
      ) : (
        <div ref={name}>
          <Field
            label={SIGNING.by}
            hint={SIGNING.byHint}
            {...(isNameMissing && { validationMessage: SIGNING.byMissing })}
          >
            <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
          </Field>
        </div>
      )}
      <ul ref={list} className={styles.list} aria-label={SIGNING.items}>
        {CHECKLIST_KEYS.map((item) => (
          <li key={item} data-item={item} tabIndex={-1}>
            <ItemLine
              item={item}
              row={rowOf(item)}
              sheet={table.sheet}
              column={table.columns.get('Item') ?? table.area.left}
              workbook={workbook}
              onApprove={missing.length > 0 ? null : () => void approve(item)}
            />
          </li>
        ))}
      </ul>
      {table.issues.length > 0 && (
        <div>
          <Body1Strong>{SIGNING.unread}</Body1Strong>
          <ul className={styles.issues}>
            {table.issues.map(({ cell, failure }) => (
              <li key={`${cell.row} ${cell.column}`}>
                <CellButton workbook={workbook} cell={cell} short /> {failure.message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
