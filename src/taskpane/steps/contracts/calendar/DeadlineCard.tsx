import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Deadline } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import type { WorkbookPort } from '../../../../workbook/port';
import { Card } from '../../../components/Card';
import { Folded } from '../../../components/Folded';
import { Headline } from '../../../components/Headline';
import { Grounds } from '../Grounds';
import { CALENDAR } from './strings';

interface Props {
  readonly deadline: Deadline;
  readonly today: DayNumber;
  readonly workbook: WorkbookPort;
}

/** A day on which something falls due: when, whose contract, what to do, and on opening how the day comes about. */
export const DeadlineCard = ({ deadline, today, workbook }: Props): ReactElement => {
  const { contract, title, action, grounds } = deadline;
  return (
    <Card>
      <Headline amount={CALENDAR.left(deadline, today)}>{CALENDAR.date(deadline)}</Headline>
      <Body1>{`${contract}: ${title}`}</Body1>
      <Caption1>{action}</Caption1>
      <Folded title={CALENDAR.why} label={CALENDAR.whyOf(deadline)}>
        <Grounds grounds={grounds} workbook={workbook} />
      </Folded>
    </Card>
  );
};
