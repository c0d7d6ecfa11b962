import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CopyOutcome } from '../copyText';
import { FIRST_EXAMPLES } from '../examples';
import { TRY } from '../strings';
import { FormulaRow } from './FormulaRow';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  // A line is kept free, so that nothing moves when the message comes.
  status: { minHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

export const TryIt = (): ReactElement => {
  const styles = useStyles();
  const [status, setStatus] = useState<string>(TRY.hint);
  const say = (outcome: CopyOutcome, formula: string): void =>
    setStatus(outcome === 'copied' ? TRY.copied(formula) : TRY.selected);
  return (
    <Section title={TRY.title}>
      <ul className={styles.list}>
        {FIRST_EXAMPLES.map((example) => (
          <FormulaRow key={example.formula} example={example} onCopy={say} />
        ))}
      </ul>
      <Caption1 role="status" className={styles.status}>
        {status}
      </Caption1>
    </Section>
  );
};
