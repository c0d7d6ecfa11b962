import { shortened } from '../printable';

export interface TableColumn<T> {
  readonly heading: string;
  readonly side: 'left' | 'right';
  readonly most?: number;
  readonly of: (item: T) => string;
}

const WIDEST = 60;
const GAP = '  ';

/** Rows under headings, as wide as what is in them. */
export function table<T>(columns: readonly TableColumn<T>[], items: readonly T[]): readonly string[] {
  const cells = items.map((item) => columns.map(({ of, most = WIDEST }) => shortened(of(item), most)));
  const rows = [columns.map(({ heading }) => heading), ...cells];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.side === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join(GAP)
      .trimEnd(),
  );
}
