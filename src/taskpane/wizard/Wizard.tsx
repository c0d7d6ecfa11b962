import type { ReactElement } from 'react';
import { AuditingStep } from '../steps/audit/AuditingStep';
import { Choosing } from '../steps/choose/Choosing';
import { Finding } from '../steps/find/Finding';
import { ReadingStep } from '../steps/find/ReadingStep';
import { StoppedStep } from '../steps/find/StoppedStep';
import { SeeStep } from '../steps/see/SeeStep';
import { Writing } from '../steps/write/Writing';
import { ServicesProvider, type WizardServices } from './services';
import { useWizard } from './useWizard';

interface Props {
  readonly services: WizardServices;
  /** Back to the start page. */
  readonly onLeave: () => void;
}

/** The audit wizard. Each step is drawn anew, so that its heading takes the focus. */
export const Wizard = ({ services, onLeave }: Props): ReactElement => (
  <ServicesProvider value={services}>
    <Steps services={services} onLeave={onLeave} />
  </ServicesProvider>
);

const Steps = ({ services, onLeave }: Props): ReactElement => {
  const wizard = useWizard(services);
  const { state, dispatch, cancel } = wizard;
  const read = (): void => dispatch({ type: 'read' });
  const back = (): void => dispatch({ type: 'back' });
  switch (state.step) {
    case 'reading':
      return <ReadingStep sheet={state.sheet} share={state.share} onCancel={cancel} />;
    case 'stopped':
      return <StoppedStep message={state.message} onAgain={read} onLeave={onLeave} />;
    case 'find':
      return <Finding state={state} wizard={wizard} onLeave={onLeave} />;
    case 'choose':
      return <Choosing state={state} wizard={wizard} />;
    case 'auditing':
      return <AuditingStep share={state.share} onCancel={cancel} />;
    case 'see':
      return <SeeStep audit={state.audit} onBack={back} onWrite={() => dispatch({ type: 'write' })} />;
    case 'write':
      return <Writing state={state} wizard={wizard} />;
  }
};
