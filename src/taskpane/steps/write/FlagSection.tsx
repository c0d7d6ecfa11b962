import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { flagColumnOf } from '../../../core/flags';
import { areaA1, cellA1, columnLetters } from '../../../core/sheets';
import { Lines } from '../../components/Lines';
import { PickField } from '../../components/PickField';
import { Section } from '../../components/Section';
import type { FoundSchedule } from '../../wizard/wizardState';
import { FLAGS } from './strings';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface Props {
  readonly schedules: readonly FoundSchedule[];
  readonly onFlag: (schedule: FoundSchedule) => void;
  readonly onRemove: (schedule: FoundSchedule) => void;
}

const intoOf = ({ mapping, flags }: FoundSchedule): string => columnLetters(flagColumnOf(mapping, flags));

/** What is said of columns of flags that somebody changed: why they are left, and where the flags go instead. */
const leftAlone = (schedule: FoundSchedule): readonly string[] =>
  schedule.flags.changed.map(({ column, row, what }) =>
    FLAGS.leftAlone[what](columnLetters(column), cellA1({ row, column }), intoOf(schedule)),
  );

export const FlagSection = ({ schedules, onFlag, onRemove }: Props): ReactElement | null => {
  const styles = useStyles();
  const [picked, setPicked] = useState('');
  const schedule = schedules.find(({ id }) => id === picked) ?? schedules[0];
  if (!schedule) return null;
  const isFlagged = schedule.flags.own !== null;
  const left = leftAlone(schedule);
  return (
    <Section title={FLAGS.title}>
      <Body1>{FLAGS.lead}</Body1>
      <PickField
        label={FLAGS.schedule}
        value={schedule.id}
        choices={schedules.map((one) => [
          one.id,
          FLAGS.option(areaA1(one.mapping.area), intoOf(one), one.mapping.sheet),
        ])}
        onPick={setPicked}
      />
      {left.length > 0 && <Lines lines={left} />}
      <div className={styles.actions}>
        <Button onClick={() => onFlag(schedule)}>{isFlagged ? FLAGS.renew : FLAGS.write}</Button>
        {isFlagged && <Button onClick={() => onRemove(schedule)}>{FLAGS.remove}</Button>}
      </div>
    </Section>
  );
};
