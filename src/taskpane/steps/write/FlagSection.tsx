import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { areaA1, columnLetters } from '../../../core/sheets';
import { PickField } from '../../components/PickField';
import { Section } from '../../components/Section';
import type { FoundSchedule } from '../../wizard/wizardState';
import { FLAGS } from './strings';

interface Props {
  readonly schedules: readonly FoundSchedule[];
  readonly onFlag: (schedule: FoundSchedule) => void;
}

export const FlagSection = ({ schedules, onFlag }: Props): ReactElement | null => {
  const [picked, setPicked] = useState('');
  const schedule = schedules.find(({ id }) => id === picked) ?? schedules[0];
  if (!schedule) return null;
  return (
    <Section title={FLAGS.title}>
      <Body1>{FLAGS.lead}</Body1>
      <PickField
        label={FLAGS.schedule}
        value={schedule.id}
        choices={schedules.map(({ id, mapping }) => [
          id,
          FLAGS.option(areaA1(mapping.area), columnLetters(mapping.area.right + 1), mapping.sheet),
        ])}
        onPick={setPicked}
      />
      <div>
        <Button onClick={() => onFlag(schedule)}>{FLAGS.write}</Button>
      </div>
    </Section>
  );
};
