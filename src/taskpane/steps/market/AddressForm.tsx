import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MARKET } from './strings';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  // Else the input has a width of its own.
  field: { width: '100%', '& input': { minWidth: 0 } },
});

interface Props {
  /** What the workbook remembers, if anything. */
  readonly known: string | undefined;
  /** What the user wrote; nothing as long as nothing was. */
  readonly typed: string | null;
  readonly onType: (typed: string) => void;
  readonly onFetch: (address: string) => void;
}

export const AddressForm = ({ known, typed, onType, onFetch }: Props): ReactElement => {
  const styles = useStyles();
  const address = typed ?? known ?? '';
  const hint = typed === null && known !== undefined ? MARKET.address.known : MARKET.address.hint;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onFetch(address);
      }}
    >
      <Field className={styles.field} label={MARKET.address.label} hint={hint}>
        <Input
          type="url"
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={address.trim() === ''}>
        {MARKET.address.get}
      </Button>
    </form>
  );
};
