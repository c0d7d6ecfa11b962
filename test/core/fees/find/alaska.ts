import { existsSync } from 'node:fs';
import path from 'node:path';
import { findSchedules, type RowReading } from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import { cellA1, type SheetCells } from '../../../../src/core/sheets';
import { factOf, readingsOf } from './measure';
import { readSheets } from './readSheets';

/** A state's Medicaid schedule as it was published, which is beside the project on some machines and not in it. */
export const ALASKA = path.resolve('../shared/data/fees/alaska-medicaid-physician-sfy2026.xlsx');
export const hasAlaska = existsSync(ALASKA);

export const readAlaska = (): Promise<readonly SheetCells[]> => readSheets(ALASKA);

/** Code, modifier and amount by the forms of this one file, without any of our readers: `0042T`, `26`, ` $90.50 `. */
function meant([code, modifier, , , , , , amount]: readonly Raw[]): string | undefined {
  const dollars = /^\s*\$([\d,]+\.\d\d)\s*$/.exec(String(amount ?? ''))?.[1];
  const bare = /^\s*([0-9A-Z]{5})\s*$/.exec(String(code ?? ''))?.[1];
  if (dollars === undefined || bare === undefined) return undefined;
  const more = String(modifier ?? '').trim();
  return `${bare}${more === '' ? '' : `-${more}`} ${Number(dollars.replaceAll(',', '')).toFixed(2)}`;
}

export interface AlaskaMeasured {
  /** Rows with dollars. */
  readonly priced: number;
  readonly right: number;
  readonly wrong: number;
  readonly unread: readonly Extract<RowReading, { kind: 'unread' }>['unread'][];
}

/** How its one schedule is read, beside the test's own reading. */
export function measureAlaska(sheets: readonly SheetCells[]): AlaskaMeasured {
  const cells = sheets.find(({ name }) => name === 'Physician Fee Schedule');
  const [mapping] = cells ? findSchedules(cells) : [];
  if (!cells || !mapping) return { priced: 0, right: 0, wrong: 0, unread: [] };
  const truth = new Map(cells.rows.map((row, index) => [cellA1({ row: index, column: 7 }), meant(row)] as const));
  const readings = readingsOf(cells, mapping);
  const isRight = readings.flatMap((one) => {
    if (one.kind !== 'rate') return [];
    const { code, dollars } = factOf(one.reading);
    return [`${code} ${dollars.toFixed(2)}` === truth.get(cellA1(one.reading.cell))];
  });
  return {
    priced: [...truth.values()].filter((one) => one !== undefined).length,
    right: isRight.filter((one) => one).length,
    wrong: isRight.filter((one) => !one).length,
    unread: readings.flatMap((one) => (one.kind === 'unread' ? [one.unread] : [])),
  };
}
