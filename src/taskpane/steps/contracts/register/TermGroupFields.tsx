import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { Disclosure } from '../../../components/Disclosure';

const useStyles = makeStyles({
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
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
    <Disclosure
      wide
      className={styles.group}
      open={open}
      onOpen={onOpen}
      summary={
        <>
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
          <Caption1 className={styles.filled}>{filled}</Caption1>
        </>
      }
    >
      <div role="group" aria-labelledby={id} className={styles.fields}>
        {children}
      </div>
    </Disclosure>
  );
};
