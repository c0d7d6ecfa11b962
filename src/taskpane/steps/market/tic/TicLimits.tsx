import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TicWantedFaults } from '../../../../session';
import { Folded } from '../../../components/Folded';
import { TIC } from './strings';
import type { TicLimitsForm } from './ticState';

const useStyles = makeStyles({ field: { width: '100%' } });

interface Props {
  readonly form: TicLimitsForm;
  readonly faults: TicWantedFaults;
  readonly onFill: (form: Partial<TicLimitsForm>) => void;
}

/** Which codes and whose rates are kept: everything, where nothing is said. */
export const TicLimits = ({ form, faults, onFill }: Props): ReactElement => {
  const styles = useStyles();
  const field = (name: keyof TicLimitsForm): ReactElement => {
    const { label, hint, wrong } = TIC.limits[name];
    const fault = faults[name];
    return (
      <Field
        className={styles.field}
        label={label}
        hint={hint}
        {...(fault === null ? {} : { validationState: 'error', validationMessage: wrong(fault) })}
      >
        <Textarea value={form[name]} rows={2} onChange={(_, { value }) => onFill({ [name]: value })} />
      </Field>
    );
  };
  return (
    <Folded title={TIC.limits.title}>
      {field('codes')}
      {field('taxpayers')}
    </Folded>
  );
};
