import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { WizardPage } from '../../components/WizardPage';
import { count } from '../../wizard/strings';
import { STEP_NUMBER, type Finds } from '../../wizard/wizardState';
import type { ChoiceForm } from './choiceForm';
import { MeasureField } from './MeasureField';
import { MoreChoices } from './MoreChoices';
import { wrongFields, type SheetToAudit } from './readForm';
import { RegionFields } from './RegionFields';
import { sheetsToAudit } from './sheetsToAudit';
import { CHOOSE } from './strings';
import { TargetField } from './TargetField';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly finds: Finds;
  readonly form: ChoiceForm;
  readonly trouble: string | null;
  readonly onFill: (form: Partial<ChoiceForm>) => void;
  readonly onBack: () => void;
  readonly onAudit: (sheets: readonly SheetToAudit[]) => void;
}

export const ChooseStep = ({ finds, form, trouble, onFill, onBack, onAudit }: Props): ReactElement => {
  const styles = useStyles();
  const [strict, setStrict] = useState(false);
  const sheets = sheetsToAudit(finds);
  const included = finds.schedules.filter((schedule) => schedule.included);
  const rates = included.reduce((sum, schedule) => sum + schedule.rates, 0);
  const wrong = wrongFields(form, sheets);
  const audit = (): void => {
    const [first] = wrong;
    if (first === undefined) {
      onAudit(sheets);
      return;
    }
    setStrict(true);
    // Once the section that holds it is open.
    requestAnimationFrame(() => document.getElementById(first)?.focus());
  };
  return (
    <WizardPage
      step={STEP_NUMBER.choose}
      title={CHOOSE.title}
      foot={
        <>
          <Button onClick={onBack}>{CHOOSE.back}</Button>
          <Button appearance="primary" onClick={audit}>
            {CHOOSE.audit}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <Notice tone="bad" title={CHOOSE.failed}>
          {trouble}
        </Notice>
      )}
      <Body1>{CHOOSE.summary(count(rates, 'rate'), count(included.length, 'schedule'))}</Body1>
      <div className={styles.fields}>
        <RegionFields form={form} sheets={sheets} strict={strict} onFill={onFill} />
        <MeasureField typed={form.measure} onType={(measure) => onFill({ measure })} />
        <TargetField form={form} onFill={onFill} />
        <MoreChoices
          form={form}
          onFill={onFill}
          open={strict && wrong.some((id) => id === 'asOf' || id === 'threshold')}
        />
      </div>
    </WizardPage>
  );
};
