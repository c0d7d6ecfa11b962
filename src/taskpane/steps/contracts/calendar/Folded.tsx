import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
  inside: { display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is made and shown once it is opened: years of a large register are many days. */
export const Folded = ({ title, children }: Props): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
};
