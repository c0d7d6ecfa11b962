import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type ContractCalendar, COUNTING, type Deadline, dueSoon } from '../../../../core/contracts';
import { calendarReport } from '../../../../core/report';
import { Folded } from '../../../components/Folded';
import { Lines } from '../../../components/Lines';
import { Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { WriteSheets } from '../../../components/WriteSheets';
import type { ContractTabProps } from '../contractTab';
import { byMonth, type Month } from './byMonth';
import { Deadlines } from './Deadlines';
import { SaveCalendar } from './SaveCalendar';
import { CALENDAR } from './strings';
import { useCalendar } from './useCalendar';

/** As long as one prepares for a renewal. */
const SOON = 90;

const useStyles = makeStyles({
  month: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

const isLimit = ({ kind }: Deadline): boolean => kind === 'filing' || kind === 'appeal';

interface Props extends ContractTabProps {
  readonly calendar: ContractCalendar;
}

const Dated = ({ calendar, workbook, today, onGo }: Props): ReactElement => {
  const styles = useStyles();
  const { entries, missing } = calendar;
  const dated = entries.filter((entry) => !isLimit(entry));
  const limits = entries.filter(isLimit);
  const soon = dueSoon(dated, today, SOON);
  const later = dated.filter((entry) => !soon.includes(entry));
  const list = (label: string, of: readonly Deadline[]): ReactElement => (
    <Deadlines label={label} entries={of} today={today} workbook={workbook} />
  );
  const month = ({ day, entries: of }: Month): ReactElement => (
    <div key={day} className={styles.month}>
      <Body1Strong as="h3" className={styles.heading}>
        {CALENDAR.month(day)}
      </Body1Strong>
      {list(CALENDAR.month(day), of)}
    </div>
  );
  return (
    <>
      <Section title={CALENDAR.soon(SOON)}>
        {soon.length === 0 ? <Body1>{CALENDAR.nothing(SOON)}</Body1> : byMonth(soon).map(month)}
        {limits.length > 0 && (
          <Folded title={`${CALENDAR.limits}: ${limits.length}`}>
            <Quiet>{CALENDAR.limitsSay}</Quiet>
            {list(CALENDAR.limits, limits)}
          </Folded>
        )}
      </Section>
      {missing.length > 0 && (
        <Section title={CALENDAR.missing}>
          <Quiet>{CALENDAR.missingSays}</Quiet>
          <Lines lines={[...new Set(missing.map(({ contract, says }) => `${contract}: ${says}`))]} />
          <div>
            <Button onClick={() => onGo('register')}>{CALENDAR.register}</Button>
          </div>
        </Section>
      )}
      {later.length > 0 && (
        <Section title={CALENDAR.later}>
          {byMonth(later).map(({ day, entries: of }) => (
            <Folded key={day} title={CALENDAR.monthOf(CALENDAR.month(day), of.length)}>
              {list(CALENDAR.month(day), of)}
            </Folded>
          ))}
        </Section>
      )}
      <Folded title={CALENDAR.counting}>
        <Lines lines={COUNTING} />
      </Folded>
      <SaveCalendar calendar={calendar} />
      <WriteSheets workbook={workbook} what={CALENDAR.report} make={() => calendarReport(calendar, { today })} />
    </>
  );
};

/** What falls due about the contracts, the next day first; what cannot be worked out, with what to fill in; and ways to take it along. */
export const CalendarTab = (props: ContractTabProps): ReactElement => {
  const calendar = useCalendar(props.contracts, props.today);
  if (props.contracts.length === 0) return <Body1>{CALENDAR.none}</Body1>;
  return calendar ? <Dated {...props} calendar={calendar} /> : <Body1 role="status">{CALENDAR.working}</Body1>;
};
