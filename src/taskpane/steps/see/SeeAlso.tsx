import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellA1, type CellRef } from '../../../core/sheets';
import { CellLink } from '../../components/CellLink';
import { FINDINGS } from './strings';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Links to so many cells; a rate that a hundred others contradict is understood before the hundredth. */
const MOST = 5;

interface Props {
  /** The cell of the finding itself, whose sheet goes without saying. */
  readonly of: CellRef;
  readonly cells: readonly CellRef[];
}

/** The other cells that a finding is about, each a way there. */
export const SeeAlso = ({ of, cells }: Props): ReactElement | null => {
  const styles = useStyles();
  if (cells.length === 0) return null;
  // One more takes no more room than to say so.
  const shown = cells.length <= MOST + 1 ? cells : cells.slice(0, MOST);
  const more = cells.length - shown.length;
  return (
    <div className={styles.line}>
      {FINDINGS.related}
      {shown.map((cell) => (
        <CellLink key={`${cell.sheet} ${cellA1(cell)}`} cell={cell} short={cell.sheet === of.sheet} />
      ))}
      {more > 0 && FINDINGS.moreRelated(more)}
    </div>
  );
};
