import type { Raw } from '../../../../src/core/raw';
import { fact, type Fact } from './facts';
import type { SheetLayout } from './pages';

/** One cell of a drawn table: plain, an amount that is to be read as a rate, or what is to be listed as not read. */
export type Drawn =
  | Raw
  | { readonly cell: Raw; readonly meant: Omit<Partial<Fact>, 'dollars'> & { code: string } }
  | { readonly listed: Raw };

export const is = (cell: Raw, code: string, meant: Omit<Partial<Fact>, 'dollars' | 'code'> = {}): Drawn => ({
  cell,
  meant: { ...meant, code },
});

export const listed = (cell: Raw): Drawn => ({ listed: cell });

const dollarsOf = (cell: Raw): number =>
  typeof cell === 'number' ? cell : Number(/\d[\d,]*(?:\.\d+)?/.exec(String(cell))?.[0].replaceAll(',', ''));

/** Cells merged sideways: the row, the first and the last column. */
type Merge = readonly [row: number, from: number, to: number];

/** A sheet drawn line by line, all of one payer unless a rate says otherwise. */
export const drawn = (
  what: string,
  name: string,
  lines: readonly (readonly Drawn[])[],
  merges: readonly Merge[] = [],
): SheetLayout => ({
  what,
  name,
  draw: (p) => {
    lines.forEach((line, row) =>
      line.forEach((one, column) => {
        if (typeof one !== 'object' || one === null) p.put(row, column, one);
        else if ('listed' in one) p.unreadable(row, column, one.listed);
        else p.rate(row, column, one.cell, fact({ payer: name, ...one.meant, dollars: dollarsOf(one.cell) }));
      }),
    );
    for (const [row, from, to] of merges) p.merge(row, from, row, to);
  },
});
