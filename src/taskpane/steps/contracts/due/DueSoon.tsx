import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Deadline } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import type { WorkbookPort } from '../../../../workbook/port';
import { Section } from '../../../components/Section';
import { findDue } from './findDue';
import { DUE } from './strings';

const SHOWN = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  when: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly workbook: WorkbookPort;
  readonly today: DayNumber;
  readonly onOpen: () => void;
}

/** The next deadlines of the workbook's contracts; nothing where there is none near, or they could not be read. */
export const DueSoon = ({ workbook, today, onOpen }: Props): ReactElement | null => {
  const styles = useStyles();
  const [due, setDue] = useState<readonly Deadline[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    findDue(workbook, today, signal).then(
      (found) => {
        if (!signal.aborted && found.length > 0) setDue(found);
      },
      // Nobody asked for it: the page of contracts says what is wrong.
      () => undefined,
    );
    return () => controller.abort();
  }, [workbook, today]);
  if (due.length === 0) return null;
  const others = due.length - SHOWN;
  return (
    <Section title={DUE.title}>
      <ul className={styles.list} aria-label={DUE.title}>
        {due.slice(0, SHOWN).map((deadline, index) => (
          <li key={index}>
            <Body1 block>{DUE.line(deadline)}</Body1>
            <Caption1 className={styles.when}>{DUE.when(deadline, today)}</Caption1>
          </li>
        ))}
      </ul>
      {others > 0 && <Caption1 className={styles.when}>{DUE.more(others)}</Caption1>}
      <div>
        <Button size="small" onClick={onOpen}>
          {DUE.open}
        </Button>
      </div>
    </Section>
  );
};
