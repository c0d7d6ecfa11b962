import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../src/core/sheets';
import { byExcelJs } from '../formats/xlsx/files';
import type { OpenPane } from './openPane';

type Cells = readonly (readonly unknown[])[];

/** The sheets of the report that `parley audit` writes of a file, cell by cell, with a row and a column more than they have. */
export async function auditedByCommand(
  file: string,
  ...options: readonly string[]
): Promise<ReadonlyMap<string, Cells>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  const output = path.join(folder, 'audited.xlsx');
  try {
    await parley('audit', file, ...options, '-o', output);
    const { worksheets } = await byExcelJs(readFileSync(output));
    const written = worksheets.filter(({ name }) => name.startsWith('Parley '));
    return new Map(written.map((sheet) => [sheet.name, cellsOf(sheet)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many cells of a sheet in the workbench. */
export const sameCells = (open: OpenPane, sheet: string, { length, 0: first }: Cells): Promise<Cells> =>
  open.values(`'${sheet}'!A1:${columnLetters((first?.length ?? 1) - 1)}${length}`);

function cellsOf(sheet: Worksheet): Cells {
  // Looking at a cell makes it, and the sheet wider.
  const { rowCount, columnCount } = sheet;
  return Array.from({ length: rowCount + 1 }, (_, row) =>
    Array.from({ length: columnCount + 1 }, (_unused, column) => sheet.getCell(row + 1, column + 1).value),
  );
}

function parley(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['bin/parley.js', ...args]);
    let said = '';
    run.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    run.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}
