import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CHECKLIST_ITEMS, type ChecklistKey, type ChecklistRow, isApproved } from '../../../../../core/contracts';
import type { WorkbookPort } from '../../../../../workbook/port';
import { CellButton } from '../../../../components/CellButton';
import { SIGNING } from './strings';

const useStyles = makeStyles({
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  badge: { height: 'auto', maxWidth: '100%' },
});

interface Props {
  readonly item: ChecklistKey;
  /** Nothing where somebody deleted it. */
  readonly row: ChecklistRow | undefined;
  readonly sheet: string;
  readonly column: number;
  readonly workbook: WorkbookPort;
  /** Nothing where it cannot be approved here. */
  readonly onApprove: (() => void) | null;
}

/** One item: what to see to, who approved it and when, and a way to its row. */
export const ItemLine = ({ item, row, sheet, column, workbook, onApprove }: Props): ReactElement => {
  const styles = useStyles();
  const { name, says, required } = CHECKLIST_ITEMS[item];
  const approval = row?.approval;
  const done = isApproved(approval);
  return (
    <div className={styles.item}>
      <Body1Strong>{name}</Body1Strong>
      <Body1>{says}</Body1>
      {approval?.note != null && <Caption1>{SIGNING.note(approval.note)}</Caption1>}
      <div className={styles.state}>
        <Badge
          className={styles.badge}
          appearance="tint"
          color={done ? 'success' : required ? 'warning' : 'informative'}
        >
          {SIGNING.state(approval, required)}
        </Badge>
        {!done && onApprove && (
          <Button size="small" aria-label={SIGNING.approveOne(name)} onClick={onApprove}>
            {SIGNING.approve}
          </Button>
        )}
        {row && <CellButton workbook={workbook} cell={{ sheet, row: row.row, column }} short />}
      </div>
    </div>
  );
};
