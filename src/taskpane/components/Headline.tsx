import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What a card is about, and its dollars at the right edge, so that those of a list stand in a column. */
export const Headline = ({
  children,
  amount,
}: {
  readonly children: ReactNode;
  readonly amount?: string | undefined;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Body1Strong>{children}</Body1Strong>
      {amount !== undefined && <Body1Strong className={styles.amount}>{amount}</Body1Strong>}
    </div>
  );
};
