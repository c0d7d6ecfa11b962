import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WORKING } from '../wizard/strings';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  working: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  field: { width: '100%' },
  // A bar that glides from one percent to the next has the whole page laid out sixty times a second, which costs what it shows.
  bar: { transitionProperty: 'none' },
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
  const percent = Math.floor(share * 100);
  const tenth = Math.floor(share * 10) * 10;
  return (
    <div className={styles.working}>
      <Field className={styles.field} label={what} hint={WORKING.percent(percent)}>
        <ProgressBar value={percent / 100} thickness="large" bar={{ className: styles.bar }} />
      </Field>
      <Spoken>{WORKING.percent(tenth)}</Spoken>
      <Button onClick={onCancel}>{WORKING.cancel}</Button>
    </div>
  );
};
