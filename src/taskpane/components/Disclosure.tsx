import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  narrow: { width: 'fit-content' },
});

interface Props {
  readonly summary: ReactNode;
  /** What it is called where there are several of one summary. */
  readonly label?: string | undefined;
  /** Whether the whole width opens and closes it, not only the words. */
  readonly wide?: boolean;
  readonly className?: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Made once it is opened. */
  readonly children: ReactNode;
}

/**
 * Words that open and close what stands below them: the system's own element, which every screen reader knows. In Excel on the web
 * Office.js leads Tab from stop to stop, and counts a summary as one only where it has a `tabindex`.
 */
export const Disclosure = ({ summary, label, wide, className, open, onOpen, children }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary tabIndex={0} className={mergeClasses(styles.summary, !wide && styles.narrow)} aria-label={label}>
        {summary}
      </summary>
      {open && children}
    </details>
  );
};
