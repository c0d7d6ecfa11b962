import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Lines } from '../../components/Lines';
import { Quiet } from '../../components/Quiet';
import { WizardPage } from '../../components/WizardPage';
import { Working } from '../../components/Working';
import { STEP_NUMBER, type FoundSchedule, type Writing } from '../../wizard/wizardState';
import { FlagSection } from './FlagSection';
import { Outcome } from './Outcome';
import { WRITE } from './strings';

interface Props {
  readonly writing: Writing;
  readonly schedules: readonly FoundSchedule[];
  readonly onWrite: (how: { readonly live: boolean; readonly replace: boolean }) => void;
  readonly onFlag: (schedule: FoundSchedule, how: { readonly replace: boolean }) => void;
  readonly onRemoveFlags: (schedule: FoundSchedule) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

export const WriteStep = ({
  writing,
  schedules,
  onWrite,
  onFlag,
  onRemoveFlags,
  onKeep,
  onCancel,
  onBack,
}: Props): ReactElement => {
  const [live, setLive] = useState(false);
  const { kind } = writing;
  const isAsking = kind === 'asking' || kind === 'askingFlags';
  const replaceFlags = (id: string): void => {
    const schedule = schedules.find((one) => one.id === id);
    if (schedule) onFlag(schedule, { replace: true });
  };
  if (writing.kind === 'running')
    return (
      <WizardPage key="running" step={STEP_NUMBER.write} title={WRITE.title}>
        <Working what={WRITE.writing[writing.what]} share={writing.share} onCancel={onCancel} />
      </WizardPage>
    );
  return (
    <WizardPage
      // The button that was pressed goes where a question comes, and the focus with it.
      key={isAsking ? kind : 'still'}
      step={STEP_NUMBER.write}
      title={WRITE.title}
      foot={
        <>
          <Button onClick={onBack}>{WRITE.back}</Button>
          {!isAsking && (
            <Button appearance="primary" onClick={() => onWrite({ live, replace: false })}>
              {WRITE.write}
            </Button>
          )}
        </>
      }
    >
      {writing.kind !== 'ready' && (
        <Outcome
          writing={writing}
          onReplace={() => onWrite({ live, replace: true })}
          onReplaceFlags={replaceFlags}
          onKeep={onKeep}
        />
      )}
      <Body1>{WRITE.lead}</Body1>
      <Lines lines={WRITE.what} />
      <div>
        <Checkbox label={WRITE.live} checked={live} onChange={(_, { checked }) => setLive(checked === true)} />
        <Quiet>{WRITE.liveHint}</Quiet>
      </div>
      <FlagSection
        schedules={schedules}
        onFlag={(schedule) => onFlag(schedule, { replace: false })}
        onRemove={onRemoveFlags}
      />
    </WizardPage>
  );
};
