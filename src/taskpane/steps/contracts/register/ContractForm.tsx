import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import {
  contractName,
  type Register,
  type RegisterRow,
  TERM_KEYS,
  type TermCell,
  type TermGroup,
  type TermKey,
  TERMS,
} from '../../../../core/contracts';
import { Notice } from '../../../components/Notice';
import { Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { GROUPS } from '../strings';
import { FORM } from './strings';
import { type FormTexts, termCells } from './termCells';
import { TermField } from './TermField';
import { TermGroupFields } from './TermGroupFields';
import { fieldError, termText } from './termText';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

interface Props {
  readonly register: Register;
  /** Nothing for a new contract. */
  readonly row: RegisterRow | null;
  readonly saving: boolean;
  /** Why the last attempt failed. */
  readonly failure: string | undefined;
  readonly onSave: (cells: readonly TermCell[]) => void;
  readonly onCancel: () => void;
}

const groupNames = (Object.keys(GROUPS) as TermGroup[]).filter((group) => group in GROUPS);

/** The terms of one contract, group by group, each with what to write. */
export const ContractForm = ({ register, row, saving, failure, onSave, onCancel }: Props): ReactElement => {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const keys = TERM_KEYS.filter((key) => register.columns.has(key));
  const missing = TERM_KEYS.filter((key) => !register.columns.has(key));
  const [before] = useState<FormTexts>(() =>
    Object.fromEntries(keys.map((key) => [key, row ? termText(row, key) : ''])),
  );
  const [texts, setTexts] = useState(before);
  const [open, setOpen] = useState<readonly TermGroup[]>(['parties', 'dates']);
  const [wrong, setWrong] = useState<readonly TermKey[]>([]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  useEffect(() => {
    // Once its group is open, so that it is there.
    if (wrong[0] !== undefined) form.current?.querySelector<HTMLElement>(`[name=${wrong[0]}]`)?.focus();
  }, [wrong]);

  const textOf = (key: TermKey): string => texts[key] ?? '';
  const errorOf = (key: TermKey): string | undefined =>
    key === 'payer' && wrong.includes(key) && textOf(key).trim() === ''
      ? FORM.payer
      : textOf(key) === before[key] && !wrong.includes(key) && !row
        ? undefined
        : fieldError(key, textOf(key));
  const isWrong = (key: TermKey): boolean =>
    (key === 'payer' && textOf(key).trim() === '') ||
    (textOf(key) !== before[key] && fieldError(key, textOf(key)) !== undefined);
  const save = (): void => {
    const found = keys.filter(isWrong);
    setWrong(found);
    setOpen((now) => [...now, ...found.map((key) => TERMS[key].group)]);
    if (found.length === 0) onSave(termCells(before, texts, keys));
  };
  return (
    <Section title={row ? FORM.edit(contractName(row.terms)) : FORM.add}>
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) save();
        }}
      >
        <Quiet>{FORM.hint}</Quiet>
        {groupNames.map((group) => {
          const own = keys.filter((key) => TERMS[key].group === group);
          if (own.length === 0) return null;
          const filled = own.filter((key) => textOf(key).trim() !== '').length;
          return (
            <TermGroupFields
              key={group}
              title={GROUPS[group]}
              filled={FORM.filled(filled, own.length)}
              open={open.includes(group)}
              onOpen={(isOpen) => setOpen((now) => [...now.filter((one) => one !== group), ...(isOpen ? [group] : [])])}
            >
              {own.map((key) => (
                <TermField
                  key={key}
                  term={key}
                  text={textOf(key)}
                  error={errorOf(key)}
                  onText={(text) => setTexts((now) => ({ ...now, [key]: text }))}
                />
              ))}
            </TermGroupFields>
          );
        })}
        {missing.length > 0 && <Quiet>{FORM.columns(missing.map((key) => TERMS[key].heading))}</Quiet>}
        {wrong.length > 0 && keys.some(isWrong) && (
          <Notice tone="bad">{FORM.errors(keys.filter(isWrong).length)}</Notice>
        )}
        {failure !== undefined && (
          <Notice tone="bad" title={FORM.notSaved}>
            {failure}
          </Notice>
        )}
        <div className={styles.foot}>
          <Button type="submit" appearance="primary" disabledFocusable={saving}>
            {saving ? FORM.saving : FORM.save}
          </Button>
          <Button onClick={onCancel}>{FORM.cancel}</Button>
        </div>
      </form>
    </Section>
  );
};
