import { BooleanNumber, type IObjectArrayPrimitiveType, type IRowData } from '@univerjs/presets';

/** What a sheet keeps of some of its rows beside their cells. */
export type Rows = IObjectArrayPrimitiveType<Partial<IRowData>>;

/** The heights of a sheet's rows, each with those above it. */
export interface RowLayout {
  readonly rowTotalHeight: number;
  readonly rowHeightAccumulation: readonly number[];
}

/** What Univer works out for rows that nothing filters and between which there is no gap. */
export function layOutRows(rowCount: number, rowData: Rows, defaultRowHeight: number): RowLayout {
  const rowHeightAccumulation: number[] = [];
  let rowTotalHeight = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const own = rowData[row];
    rowTotalHeight += own ? heightOf(own, defaultRowHeight) : defaultRowHeight;
    rowHeightAccumulation.push(rowTotalHeight);
  }
  return { rowTotalHeight, rowHeightAccumulation };
}

function heightOf({ hd, h, ah, ia }: Partial<IRowData>, defaultRowHeight: number): number {
  if (hd === BooleanNumber.TRUE) return 0;
  const isAutomatic = (ia ?? BooleanNumber.TRUE) === BooleanNumber.TRUE;
  return isAutomatic && ah !== undefined && ah > 0 ? ah : (h ?? defaultRowHeight);
}
