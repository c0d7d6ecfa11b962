import type { ReactElement } from 'react';
import { Working } from '../../components/Working';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER } from '../../wizard/wizardState';
import { FIND } from './strings';

interface Props {
  readonly sheet: string;
  readonly share: number;
  readonly onCancel: () => void;
}

export const ReadingStep = ({ sheet, share, onCancel }: Props): ReactElement => (
  <WizardPage step={STEP_NUMBER.reading} title={FIND.reading.title}>
    <Working what={FIND.reading.what(sheet)} share={share} onCancel={onCancel} />
  </WizardPage>
);
