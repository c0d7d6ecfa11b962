import { Title3, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    maxWidth: '480px',
  },
  // Excel on Windows lays its personality menu over the upper right corner.
  title: { margin: 0, paddingRight: tokens.spacingHorizontalXXXL },
});

export const Page = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      {children}
    </main>
  );
};
