import { useMemo, type ReactElement } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { engine } from './engine';
import type { WizardServices } from './services';
import { today } from '../../session';
import { Wizard } from './Wizard';

interface Props {
  readonly workbook: WorkbookPort;
  readonly onLeave: () => void;
}

/** The wizard over the audit itself; its own chunk begins here. */
export const AuditWizard = ({ workbook, onLeave }: Props): ReactElement => {
  const services = useMemo((): WizardServices => ({ workbook, engine, today }), [workbook]);
  return <Wizard services={services} onLeave={onLeave} />;
};
