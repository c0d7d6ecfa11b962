import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { states } from '../../../../session';
import { PickField } from '../../../components/PickField';
import { TIC } from './strings';
import type { TicForm } from './ticState';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  // Else the input has a width of its own.
  field: { width: '100%', '& input': { minWidth: 0 } },
});

const STATES = [['', TIC.form.state.none] as const, ...states];

interface Props {
  readonly form: TicForm;
  /** Rates that came before the fault of a broken file. */
  readonly broken: number;
  readonly canMake: boolean;
  readonly onFill: (form: Partial<TicForm>) => void;
  readonly onMake: () => void;
}

/** Whose rates these are, where they hold and what the pack is called. */
export const TicTermsForm = ({ form, broken, canMake, onFill, onMake }: Props): ReactElement => {
  const styles = useStyles();
  const [isStrict, setStrict] = useState(false);
  const field = (name: 'payer' | 'name', label: string, missing: string, hint?: string): ReactElement => (
    <Field
      className={styles.field}
      label={label}
      required
      {...(hint === undefined ? {} : { hint })}
      {...(isStrict && form[name].trim() === '' ? { validationState: 'error', validationMessage: missing } : {})}
    >
      <Input value={form[name]} autoComplete="off" onChange={(_, { value }) => onFill({ [name]: value })} />
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setStrict(true);
        if (form.payer.trim() !== '' && form.name.trim() !== '') onMake();
      }}
    >
      {broken > 0 && (
        <Checkbox
          label={TIC.found.keep(broken)}
          checked={form.withBroken}
          onChange={(_, { checked }) => onFill({ withBroken: checked === true })}
        />
      )}
      {field('payer', TIC.form.payer.label, TIC.form.payer.missing)}
      <PickField
        label={TIC.form.state.label}
        hint={TIC.form.state.hint}
        value={form.state}
        choices={STATES}
        onPick={(state) => onFill({ state })}
      />
      {field('name', TIC.form.name.label, TIC.form.name.missing, TIC.form.name.hint)}
      <Button type="submit" appearance="primary" disabledFocusable={!canMake}>
        {TIC.form.make}
      </Button>
    </form>
  );
};
