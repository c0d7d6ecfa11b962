import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    maxWidth: '480px',
  },
  // Excel on Windows lays its personality menu over the upper right corner.
  title: { ...typographyStyles.title3, margin: 0, paddingRight: tokens.spacingHorizontalXXXL, outlineStyle: 'none' },
});

interface Props {
  readonly title: string;
  /** Whether somebody came here from another page, and is to hear which it is. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export const Page = ({ title, takesFocus = false, children }: Props): ReactElement => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </main>
  );
};
