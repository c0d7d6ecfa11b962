import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Deadline } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import type { WorkbookPort } from '../../../../workbook/port';
import { Card } from '../../../components/Card';
import { Headline } from '../../../components/Headline';
import { Grounds } from '../Grounds';
import { CALENDAR } from './strings';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
});

interface Props {
  readonly deadline: Deadline;
  readonly today: DayNumber;
  readonly workbook: WorkbookPort;
}

/** A day on which something falls due: when, whose contract, what to do, and on opening how the day comes about. */
export const DeadlineCard = ({ deadline, today, workbook }: Props): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { contract, title, action, grounds } = deadline;
  return (
    <Card>
      <Headline amount={CALENDAR.left(deadline, today)}>{CALENDAR.date(deadline)}</Headline>
      <Body1>{`${contract}: ${title}`}</Body1>
      <Caption1>{action}</Caption1>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary} aria-label={CALENDAR.whyOf(deadline)}>
          {CALENDAR.why}
        </summary>
        {open && <Grounds grounds={grounds} workbook={workbook} />}
      </details>
    </Card>
  );
};
