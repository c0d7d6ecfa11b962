import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Quiet } from './Quiet';
import { LIST } from '../wizard/strings';
import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  // There for the keyboard and seen when it arrives.
  arrival: {
    justifySelf: 'start',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    ':not(:focus)': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  end: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
  row: { position: 'absolute', top: 0, left: 0, right: 0, paddingBottom: tokens.spacingVerticalS },
});

interface Props<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T, index: number) => string | number;
  /** Pixels of a row before it is measured. */
  readonly height: number;
  readonly children: (row: T, index: number) => ReactNode;
}

/** Nobody scrolls farther, and a list of a million pixels is more than browsers can lay out. */
const MOST = 2000;
/** With more rows there is a way past them: each is one to three stops of the focus. */
const LONG = 10;
/** Rows drawn above and below those in sight, so that scrolling finds them there. */
const BEYOND = 6;

const NEXT = { page: 'sight', sight: 'all', all: 'all' } as const;
type Round = keyof typeof NEXT;
/** So many rows are drawn with the page around them. */
const FEW = 5;

/**
 * What is drawn by now: of a longer list the page around it first, then what is in sight, then the rest, each in tasks of its own. All of it
 * together would hold a new page up.
 */
function useRounds(count: number): Round {
  const [round, setRound] = useState<Round>(count > FEW ? 'page' : 'sight');
  useEffect(() => startTransition(() => setRound(NEXT[round])), [round]);
  return round;
}

/** A list of any length, of which only the rows in sight are drawn; it scrolls with the page, so that there is one scroll bar. */
export function VirtualRows<T>({ label, rows, keyOf, height, children }: Props<T>): ReactElement {
  const styles = useStyles();
  const count = Math.min(rows.length, MOST);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const round = useRounds(count);
  useLayoutEffect(() => {
    const measure = (): void => setScrollMargin(list.current?.offsetTop ?? 0);
    measure();
    // What stands above the list grows and shrinks.
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(document.body);
    return () => observer?.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row, index);
    },
    overscan: round === 'all' ? BEYOND : 0,
    scrollMargin,
  });
  const drawn = round === 'page' ? [] : virtualizer.getVirtualItems();
  return (
    <>
      {count > LONG && (
        <button type="button" className={styles.arrival} onClick={() => end.current?.focus()}>
          {LIST.skip(label)}
        </button>
      )}
      <ul ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {children(row, index)}
            </li>
          );
        })}
      </ul>
      {count > LONG && (
        <span ref={end} tabIndex={-1} className={mergeClasses(styles.arrival, styles.end)}>
          {LIST.end(label)}
        </span>
      )}
      {count < rows.length && <Quiet>{LIST.first(count, rows.length)}</Quiet>}
    </>
  );
}
