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
  readonly onFlag: (schedule: FoundSchedule) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

export const WriteStep = ({ writing, schedules, onWrite, onFlag, onKeep, onCancel, onBack }: Props): ReactElement => {
  const [live, setLive] = useState(false);
  const { kind } = writing;
  if (kind === 'running')
    return (
      <WizardPage key="running" step={STEP_NUMBER.write} title={WRITE.title}>
        <Working what={WRITE.writing} share={writing.share} onCancel={onCancel} />
      </WizardPage>
    );
  return (
    <WizardPage
      // The button that was pressed goes where a question comes, and the focus with it.
      key={kind === 'asking' ? 'asking' : 'still'}
      step={STEP_NUMBER.write}
      title={WRITE.title}
      foot={
        <>
          <Button onClick={onBack}>{WRITE.back}</Button>
          {kind !== 'asking' && (
            <Button appearance="primary" onClick={() => onWrite({ live, replace: false })}>
              {WRITE.write}
            </Button>
          )}
        </>
      }
    >
      {kind !== 'ready' && (
        <Outcome writing={writing} onReplace={() => onWrite({ live, replace: true })} onKeep={onKeep} />
      )}
      <Body1>{WRITE.lead}</Body1>
      <Lines lines={WRITE.what} />
      <div>
        <Checkbox label={WRITE.live} checked={live} onChange={(_, { checked }) => setLive(checked === true)} />
        <Quiet>{WRITE.liveHint}</Quiet>
      </div>
      <FlagSection schedules={schedules} onFlag={onFlag} />
    </WizardPage>
  );
};
