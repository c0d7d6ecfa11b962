import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type ColumnMapping, type Role, ROLE_NAMES } from '../../../core/fees';
import { columnLetters } from '../../../core/sheets';
import { Card } from '../../components/Card';
import { PickField } from '../../components/PickField';
import { COLUMNS } from './strings';

const useStyles = makeStyles({ why: { color: tokens.colorNeutralForeground2 } });

const CHOICES = Object.entries(ROLE_NAMES);

interface Props {
  readonly column: ColumnMapping;
  readonly samples: readonly string[];
  readonly onPick: (role: Role) => void;
}

export const ColumnCard = ({ column: { column, heading, role, why, payer }, samples, onPick }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <Card>
      <PickField
        label={COLUMNS.role(columnLetters(column), heading)}
        value={role}
        choices={CHOICES}
        onPick={(picked) => onPick(picked as Role)}
      />
      {samples.length > 0 && <Caption1>{COLUMNS.samples(samples.join(' · '))}</Caption1>}
      <Caption1 className={styles.why}>
        {why}
        {payer !== undefined && ` ${COLUMNS.payer(payer)}`}
      </Caption1>
    </Card>
  );
};
