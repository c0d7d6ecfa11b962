import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    // A formula in a sentence may be wider than the pane.
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly lines: readonly string[];
  readonly numbered?: boolean;
}

export const Lines = ({ lines, numbered = false }: Props): ReactElement => {
  const styles = useStyles();
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
};
