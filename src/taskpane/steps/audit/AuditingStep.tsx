import type { ReactElement } from 'react';
import { Working } from '../../components/Working';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER } from '../../wizard/wizardState';
import { AUDIT } from './strings';

interface Props {
  readonly share: number;
  readonly onCancel: () => void;
}

export const AuditingStep = ({ share, onCancel }: Props): ReactElement => (
  <WizardPage step={STEP_NUMBER.auditing} title={AUDIT.title}>
    <Working what={AUDIT.what} share={share} onCancel={onCancel} />
  </WizardPage>
);
