import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Ground } from '../../../core/contracts';
import type { WorkbookPort } from '../../../workbook/port';
import { CellButton } from '../../components/CellButton';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly grounds: readonly Ground[];
  readonly workbook: WorkbookPort;
}

/** What a judgement rests on: the words with their figures, the cell that they come from, the publication and its caution. */
export const Grounds = ({ grounds, workbook }: Props): ReactElement | null => {
  const styles = useStyles();
  if (grounds.length === 0) return null;
  return (
    <ul className={styles.list}>
      {grounds.map(({ says, at, citation }, index) => (
        <li key={index}>
          {says} {at && <CellButton workbook={workbook} cell={at} />}
          {citation && (
            <Caption1 block>
              {citation.link === undefined ? (
                citation.title
              ) : (
                <Link href={citation.link} target="_blank" rel="noreferrer">
                  {citation.title}
                </Link>
              )}
              {citation.caution !== undefined && ` ${citation.caution}`}
            </Caption1>
          )}
        </li>
      ))}
    </ul>
  );
};
