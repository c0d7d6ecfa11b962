import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type TermDefinition, type TermKey, TERMS } from '../../../../core/contracts';
import { FORM, UNITS } from './strings';

const useStyles = makeStyles({
  // Else the longest choice decides how wide it is, and an input has a width of its own; the foot of the form hides no field with the focus.
  field: {
    width: '100%',
    minWidth: 0,
    '& input, & select, & textarea': { minWidth: 0, width: '100%', scrollMarginBottom: '96px' },
  },
});

interface Props {
  readonly term: TermKey;
  readonly text: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
}

const ISO = /^(?:\d{4}-\d{2}-\d{2})?$/;

/** What to pick from; a text that is none of them stays among them, so that nothing is changed unseen. */
function choicesOf({ kind, choices = [] }: TermDefinition, text: string): readonly string[] | undefined {
  if (kind !== 'yesNo' && kind !== 'choice') return undefined;
  const known = [...(kind === 'yesNo' ? [FORM.yes, FORM.no] : choices), FORM.none];
  return text === '' || known.includes(text) ? known : [...known, text];
}

/** The field of a term, by its kind: a list where there are choices, a calendar for dates, the unit behind a number. */
export const TermField = ({ term, text, error, onText }: Props): ReactElement => {
  const styles = useStyles();
  const definition: TermDefinition = TERMS[term];
  const { kind, group, heading, says } = definition;
  const choices = choicesOf(definition, text);
  const unit = UNITS[kind];
  const common = { name: term, value: text };
  const input = (): ReactElement => {
    if (choices)
      return (
        <Select {...common} onChange={(_, { value }) => onText(value)}>
          <option value="">{FORM.unknown}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      );
    if (kind === 'text' && group !== 'parties')
      return <Textarea {...common} resize="vertical" rows={2} onChange={(_, { value }) => onText(value)} />;
    return (
      <Input
        {...common}
        type={kind === 'date' && ISO.test(text) ? 'date' : 'text'}
        autoComplete="off"
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, { value }) => onText(value)}
      />
    );
  };
  return (
    <Field
      className={styles.field}
      label={heading}
      hint={says}
      required={term === 'payer'}
      {...(error === undefined ? {} : { validationState: 'error', validationMessage: error })}
    >
      {input()}
    </Field>
  );
};
