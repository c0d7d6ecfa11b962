import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unread } from '../../core/audit';
import { UNREAD } from '../wizard/strings';
import { CellLink } from './CellLink';
import { Folded } from './Folded';
import { VirtualRows } from './VirtualRows';

const useStyles = makeStyles({
  row: { display: 'grid', overflowWrap: 'anywhere', justifyItems: 'start' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What was not read, each cell with its reason; closed, for most have looked at their file before. */
export const UnreadList = ({ unread }: { readonly unread: readonly Unread[] }): ReactElement | null => {
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <Folded title={UNREAD.title(unread.length)}>
      <VirtualRows label={UNREAD.list} rows={unread} height={56} keyOf={(_, index) => index}>
        {({ cell, reason }) => (
          <div className={styles.row}>
            <CellLink cell={cell} />
            <Caption1 className={styles.why}>{reason}</Caption1>
          </div>
        )}
      </VirtualRows>
    </Folded>
  );
};
