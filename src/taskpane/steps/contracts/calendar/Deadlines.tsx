import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Deadline } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import type { WorkbookPort } from '../../../../workbook/port';
import { DeadlineCard } from './DeadlineCard';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props {
  /** What the list is called. */
  readonly label: string;
  readonly entries: readonly Deadline[];
  readonly today: DayNumber;
  readonly workbook: WorkbookPort;
}

export const Deadlines = ({ label, entries, today, workbook }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((deadline, index) => (
        <li key={`${deadline.day} ${deadline.contract} ${deadline.kind} ${index}`}>
          <DeadlineCard deadline={deadline} today={today} workbook={workbook} />
        </li>
      ))}
    </ul>
  );
};
