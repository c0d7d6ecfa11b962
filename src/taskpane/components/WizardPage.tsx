import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { StepMarks } from './StepMarks';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateRows: '1fr auto', minHeight: '100vh', maxWidth: '640px' },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    // What takes the focus comes to stand above the foot, which is two rows of buttons high at most, and not beneath it.
    '& :is(a, button, input, select, summary)': { scrollMarginBottom: '112px' },
  },
  // Excel on Windows lays its personality menu over the upper right corner.
  marks: { paddingRight: tokens.spacingHorizontalXXXL },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap-reverse',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** Of the steps, from 0. */
  readonly step: number;
  readonly title: string;
  readonly children: ReactNode;
  /** Back first, on with it last. */
  readonly foot?: ReactNode;
}

/** A step's page. Its heading takes the focus, so that whoever does not see the page hears that it is another. */
export const WizardPage = ({ step, title, children, foot }: Props): ReactElement => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <div className={styles.marks}>
          <StepMarks current={step} />
        </div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
      </main>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </div>
  );
};
