import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalS },
  title: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  filled: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

interface Props {
  readonly title: string;
  /** How far it is filled in. */
  readonly filled: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** The fields of one group of terms, folded away where nobody asks for them. */
export const TermGroupFields = ({ title, filled, open, onOpen, children }: Props): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <details className={styles.group} open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <Caption1 className={styles.filled}>{filled}</Caption1>
      </summary>
      {open && (
        <div role="group" aria-labelledby={id} className={styles.fields}>
          {children}
        </div>
      )}
    </details>
  );
};
