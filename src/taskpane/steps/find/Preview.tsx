import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ROLE_NAMES } from '../../../core/fees';
import { columnLetters } from '../../../core/sheets';
import type { Reading } from '../../wizard/services';
import { cellAt, shownIn } from './samples';
import { COLUMNS } from './strings';

const ROWS = 5;

const useStyles = makeStyles({
  // Wider than the pane, it scrolls by itself; hence it takes the focus, for the arrow keys.
  frame: {
    overflowX: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  unused: { color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props extends Reading {
  /** The titles between the rows that say what the rates below them are for. */
  readonly titles: readonly string[];
}

/** The schedule's first rows under what their columns are taken for; titles that are heard stand out. */
export const Preview = ({ cells, mapping, titles }: Props): ReactElement => {
  const styles = useStyles();
  const { area, headingRows, columns, withoutTitles = false } = mapping;
  const first = area.top + headingRows;
  const rows = Array.from(
    { length: Math.max(0, Math.min(ROWS, area.bottom - first + 1)) },
    (_, index) => first + index,
  );
  const isTitle = (row: number): boolean => {
    const filled = columns.map(({ column }) => String(cellAt(cells, row, column) ?? '').trim()).filter(Boolean);
    return filled.length === 1 && filled.every((text) => titles.includes(text));
  };
  return (
    <div className={styles.frame} role="region" aria-label={COLUMNS.preview} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ column, role }) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, role === 'ignored' && styles.unused)}
              >
                {columnLetters(column)}: {ROLE_NAMES[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className={mergeClasses(isTitle(row) && (withoutTitles ? styles.unused : styles.title))}>
              {columns.map(({ column, role }) => {
                const value = cellAt(cells, row, column);
                const isNumber = typeof value === 'number';
                return (
                  <td
                    key={column}
                    className={mergeClasses(
                      styles.cell,
                      isNumber && styles.number,
                      role === 'ignored' && styles.unused,
                    )}
                  >
                    {shownIn({ role }, value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
