import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
  inside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  /** What it is called where there are several of one title. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What is made and shown once it is opened. */
export const Folded = ({ title, label, children }: Props): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary} {...(label === undefined ? {} : { 'aria-label': label })}>
        {title}
      </summary>
      {open && <div className={styles.inside}>{children}</div>}
    </details>
  );
};
