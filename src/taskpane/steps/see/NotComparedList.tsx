import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { type AuditedRate, notCompared } from '../../../core/audit';
import { CellLink } from '../../components/CellLink';
import { Folded } from '../../components/Folded';
import { VirtualRows } from '../../components/VirtualRows';
import { useSliced } from '../../hooks/useSliced';
import { NOT_COMPARED } from './strings';

const useStyles = makeStyles({
  row: { display: 'grid', overflowWrap: 'anywhere', justifyItems: 'start' },
  where: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** Rates that were read and have no benchmark, by the reason; each with the first of them. */
export const NotComparedList = ({ rates }: { readonly rates: readonly AuditedRate[] }): ReactElement | null => {
  const styles = useStyles();
  const work = useCallback(() => notCompared(rates), [rates]);
  const { value: reasons } = useSliced(work);
  if (reasons === null || reasons.length === 0) return null;
  return (
    <Folded title={NOT_COMPARED.title(reasons.reduce((sum, one) => sum + one.rates, 0))}>
      <VirtualRows label={NOT_COMPARED.list} rows={reasons} height={56} keyOf={({ reason }) => reason}>
        {({ reason, rates: number, cell }) => (
          <div className={styles.row}>
            <span className={styles.where}>
              <CellLink cell={cell} />
              <Caption1>{NOT_COMPARED.rates(number)}</Caption1>
            </span>
            <Caption1 className={styles.why}>{reason}</Caption1>
          </div>
        )}
      </VirtualRows>
    </Folded>
  );
};
