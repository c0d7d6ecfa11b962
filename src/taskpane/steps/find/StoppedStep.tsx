import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER } from '../../wizard/wizardState';
import { FIND } from './strings';
import { TryAgain, type TryAgainProps } from './TryAgain';

interface Props extends TryAgainProps {
  readonly message: string;
}

export const StoppedStep = ({ message, ...again }: Props): ReactElement => (
  <WizardPage step={STEP_NUMBER.stopped} title={FIND.stopped.title} foot={<TryAgain {...again} />}>
    <Notice tone="bad">{message}</Notice>
  </WizardPage>
);
