import { Field, Input } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  /** What stands in the empty field, which picks nothing. */
  readonly placeholder: string;
  /** Said of words that are none of the choices. */
  readonly unknown: string;
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly onPick: (value: string | null) => void;
}

/** One of many, by typing part of it: of a list to scroll through the browser measures every choice before it draws the page. */
export const LookUpField = ({ label, placeholder, unknown, value, choices, onPick }: Props): ReactElement => {
  const list = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // Somebody else has picked; what is being typed stays while it picks nothing.
    setShown(value);
    if (value !== null) setTyped(value);
  }
  const type = (text: string): void => {
    setTyped(text);
    const words = text.trim().toLowerCase();
    onPick(
      choices.find((choice) => choice === text) ?? choices.find((choice) => choice.toLowerCase() === words) ?? null,
    );
  };
  const isUnknown = value === null && typed.trim() !== '';
  return (
    <Field label={label} {...(isUnknown ? { validationState: 'warning', validationMessage: unknown } : {})}>
      <Input
        // Else it is as wide as browsers make a field of twenty letters.
        input={{ list, size: 1 }}
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value: text }) => type(text)}
      />
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </Field>
  );
};
