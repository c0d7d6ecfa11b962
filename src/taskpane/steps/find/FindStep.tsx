import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { UnreadList } from '../../components/UnreadList';
import { VirtualRows } from '../../components/VirtualRows';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER, type Finds } from '../../wizard/wizardState';
import { AlikeNotice } from './AlikeNotice';
import { ScheduleCard } from './ScheduleCard';
import { SheetsPassedOver } from './SheetsPassedOver';
import { FIND } from './strings';

interface Props {
  readonly finds: Finds;
  readonly trouble: string | null;
  /** Other schedules that could be read as the one that was changed last. */
  readonly alike: number;
  readonly onToggle: (id: string, included: boolean) => void;
  readonly onHidden: (id: string, isRead: boolean) => void;
  readonly onTitles: (id: string, areHeard: boolean) => void;
  readonly onApply: () => void;
  readonly onOpen: (id: string) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  readonly onChoose: () => void;
}

export const FindStep = ({
  finds,
  trouble,
  alike,
  onToggle,
  onHidden,
  onTitles,
  onApply,
  onOpen,
  onAgain,
  onLeave,
  onChoose,
}: Props): ReactElement => (
  <WizardPage
    step={STEP_NUMBER.find}
    title={FIND.title(finds.schedules.length)}
    foot={
      <>
        <Button onClick={onLeave}>{FIND.leave}</Button>
        <Button onClick={onAgain}>{FIND.again}</Button>
        <Button appearance="primary" onClick={onChoose}>
          {FIND.on}
        </Button>
      </>
    }
  >
    {trouble !== null && <Notice tone="bad">{trouble}</Notice>}
    <AlikeNotice alike={alike} onApply={onApply} />
    <Body1>{FIND.lead}</Body1>
    <VirtualRows label={FIND.list} rows={finds.schedules} keyOf={({ id }) => id} height={76}>
      {(schedule) => (
        <ScheduleCard
          schedule={schedule}
          onToggle={(included) => onToggle(schedule.id, included)}
          onHidden={(isRead) => onHidden(schedule.id, isRead)}
          onTitles={(areHeard) => onTitles(schedule.id, areHeard)}
          onOpen={() => onOpen(schedule.id)}
        />
      )}
    </VirtualRows>
    <SheetsPassedOver passedOver={finds.passedOver} />
    <UnreadList unread={finds.schedules.flatMap(({ included, unread }) => (included ? unread : []))} />
  </WizardPage>
);
