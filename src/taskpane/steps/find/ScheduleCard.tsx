import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { payerBySheet } from '../../../core/fees';
import { payerKeys } from '../../../core/payerName';
import { Card } from '../../components/Card';
import { names } from '../../wizard/strings';
import { where } from '../../wizard/where';
import type { FoundSchedule } from '../../wizard/wizardState';
import { FIND } from './strings';
import { TitlesField } from './TitlesField';

const useStyles = makeStyles({
  card: { gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', paddingLeft: tokens.spacingHorizontalXS },
  // In line with the words of the checkbox.
  part: { gridColumn: '1 / -1' },
  about: { gridColumn: '1 / -1', paddingLeft: '36px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly schedule: FoundSchedule;
  readonly onToggle: (included: boolean) => void;
  readonly onHidden: (isRead: boolean) => void;
  readonly onTitles: (areHeard: boolean) => void;
  readonly onOpen: () => void;
}

export const ScheduleCard = ({ schedule, onToggle, onHidden, onTitles, onOpen }: Props): ReactElement => {
  const styles = useStyles();
  const { mapping, rates, payers, included, readAs, hidden, onHiddenSheet } = schedule;
  const isHiddenRead = mapping.withoutHidden !== true;
  const place = where(mapping);
  const by = payerBySheet(mapping, payerKeys(payers));
  return (
    <Card className={styles.card}>
      <Checkbox
        checked={included}
        aria-label={FIND.include(place)}
        label={place}
        onChange={(_, { checked }) => onToggle(checked === true)}
      />
      <Button size="small" aria-label={FIND.checkLabel(place)} onClick={onOpen}>
        {FIND.check}
      </Button>
      <Caption1 className={styles.about}>
        {FIND.about(rates, payers.length > 0 ? names(payers) : FIND.noPayer)}
      </Caption1>
      {by !== undefined && <Caption1 className={styles.about}>{FIND.payerBy(by)}</Caption1>}
      <TitlesField schedule={schedule} className={styles.part} onTitles={onTitles} />
      {onHiddenSheet && <Caption1 className={styles.about}>{FIND.onHiddenSheet}</Caption1>}
      {hidden.rows + hidden.columns > 0 && (
        <Checkbox
          className={styles.part}
          checked={isHiddenRead}
          label={FIND.hidden(hidden, isHiddenRead)}
          aria-label={`${FIND.hidden(hidden, isHiddenRead)}, ${place}`}
          onChange={(_, { checked }) => onHidden(checked === true)}
        />
      )}
      {readAs !== 'found' && <Caption1 className={styles.about}>{FIND[readAs]}</Caption1>}
    </Card>
  );
};
