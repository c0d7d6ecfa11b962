import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldState } from './fieldState';
import { CHOOSE } from './strings';

const useStyles = makeStyles({ like: { marginTop: tokens.spacingVerticalS } });

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly state: FieldState;
  readonly needed?: boolean;
  /** A field that nobody has touched is not complained about. */
  readonly strict: boolean;
  readonly onType: (typed: string) => void;
}

/** A region, understood as it is typed: the locality it resolves to, or what is wrong and what was most likely meant. */
export const RegionField = ({ id, label, hint, typed, state, needed, strict, onType }: Props): ReactElement => {
  const styles = useStyles();
  const { ok, says, like } = state;
  const complains = !ok && (strict || typed.trim() !== '');
  return (
    <div>
      <Field
        label={label}
        required={needed === true}
        validationState={complains ? 'error' : ok && typed !== '' ? 'success' : 'none'}
        {...(complains || (ok && says !== '') ? { validationMessage: says } : {})}
        {...(hint === undefined ? {} : { hint })}
      >
        <Input id={id} value={typed} autoComplete="off" spellCheck={false} onChange={(_, { value }) => onType(value)} />
      </Field>
      {complains && like !== undefined && (
        <Button size="small" className={styles.like} onClick={() => onType(like)}>
          {CHOOSE.region.use(like)}
        </Button>
      )}
    </div>
  );
};
