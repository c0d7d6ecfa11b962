import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Unread } from '../../core/audit';
import { UNREAD } from '../wizard/strings';
import { CellLink } from './CellLink';
import { VirtualRows } from './VirtualRows';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
  row: { display: 'grid', overflowWrap: 'anywhere', justifyItems: 'start' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What was not read, each cell with its reason; closed, for most have looked at their file before. */
export const UnreadList = ({ unread }: { readonly unread: readonly Unread[] }): ReactElement | null => {
  const styles = useStyles();
  // A closed list draws nothing, and an open one only what is in sight.
  const [open, setOpen] = useState(false);
  if (unread.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {UNREAD.title(unread.length)}
      </summary>
      {open && (
        <VirtualRows label={UNREAD.list} rows={unread} height={56} keyOf={(_, index) => index}>
          {({ cell, reason }) => (
            <div className={styles.row}>
              <CellLink cell={cell} />
              <Caption1 className={styles.why}>{reason}</Caption1>
            </div>
          )}
        </VirtualRows>
      )}
    </details>
  );
};
