import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

// Else the longest choice decides how wide it is.
const useStyles = makeStyles({ narrow: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Value and words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

/** One of a few: the system's own list, which every keyboard, screen reader and contrast theme knows. */
export const PickField = ({ label, hint, value, choices, onPick }: Props): ReactElement => {
  const { narrow } = useStyles();
  return (
    <Field label={label} className={narrow} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={narrow}
        root={{ className: narrow }}
        value={value}
        onChange={(_, picked) => onPick(picked.value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
};
