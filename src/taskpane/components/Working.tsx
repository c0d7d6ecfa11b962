import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WORKING } from '../wizard/strings';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  working: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  bar: { width: '100%' },
});

interface Props {
  readonly what: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** A long run: how far it has come, and a way to end it. Tenths are announced, not every step. */
export const Working = ({ what, share, onCancel }: Props): ReactElement => {
  const styles = useStyles();
  const tenth = Math.floor(share * 10) * 10;
  return (
    <div className={styles.working}>
      <Field className={styles.bar} label={what} hint={WORKING.percent(Math.floor(share * 100))}>
        <ProgressBar value={share} thickness="large" />
      </Field>
      <Spoken>{WORKING.percent(tenth)}</Spoken>
      <Button onClick={onCancel}>{WORKING.cancel}</Button>
    </div>
  );
};
