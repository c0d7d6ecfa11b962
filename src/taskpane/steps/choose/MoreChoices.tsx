import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Folded } from '../../components/Folded';
import { PickField } from '../../components/PickField';
import type { ChoiceForm } from './choiceForm';
import type { FieldState } from './fieldState';
import { readAsOf, readThreshold } from './readForm';
import { CHOOSE } from './strings';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

const said = ({ ok, says }: FieldState) =>
  says === '' ? {} : { validationState: ok ? ('success' as const) : ('error' as const), validationMessage: says };

interface Props {
  readonly form: ChoiceForm;
  readonly onFill: (form: Partial<ChoiceForm>) => void;
  readonly open: boolean;
}

/** Choices whose usual answer is right for most. */
export const MoreChoices = ({ form, onFill, open }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <Folded title={CHOOSE.more} open={open}>
      <div className={styles.fields}>
        <PickField {...CHOOSE.setting} value={form.setting} onPick={(setting) => onFill({ setting })} />
        <PickField
          {...CHOOSE.practitioner}
          value={form.practitioner}
          onPick={(practitioner) => onFill({ practitioner })}
        />
        <Field label={CHOOSE.asOf.label} hint={CHOOSE.asOf.hint} {...said(readAsOf(form.asOf))}>
          <Input id="asOf" value={form.asOf} onChange={(_, { value }) => onFill({ asOf: value })} />
        </Field>
        <Field label={CHOOSE.threshold.label} hint={CHOOSE.threshold.hint} {...said(readThreshold(form.threshold))}>
          <Input id="threshold" value={form.threshold} onChange={(_, { value }) => onFill({ threshold: value })} />
        </Field>
      </div>
    </Folded>
  );
};
