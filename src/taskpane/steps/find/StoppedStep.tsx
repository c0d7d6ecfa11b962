import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER } from '../../wizard/wizardState';
import { FIND } from './strings';

interface Props {
  readonly message: string;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

export const StoppedStep = ({ message, onAgain, onLeave }: Props): ReactElement => (
  <WizardPage
    step={STEP_NUMBER.stopped}
    title={FIND.stopped.title}
    foot={
      <>
        <Button onClick={onLeave}>{FIND.leave}</Button>
        <Button appearance="primary" onClick={onAgain}>
          {FIND.stopped.again}
        </Button>
      </>
    }
  >
    <Notice tone="bad">{message}</Notice>
  </WizardPage>
);
