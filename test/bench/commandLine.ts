import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJs from 'exceljs';
import { type Bench, count, times } from './bench';
import { measured, printRun } from './measured';

const ROWS = 100_000;
const STATES = ['TX-18', 'AL', 'AK', 'CO', 'UT', 'NM', 'AZ', 'OH', 'VA', 'NC', 'SC', 'TN', 'IN', 'WI', 'MN', 'IA'];
const CODES = [90837, '90834', '90791', '99214', '90847-95', '96130', '90853'];

/** A workbook of a fee schedule of ten columns, as exceljs streams it. */
async function makeBook(file: string): Promise<void> {
  const book = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet('Fees');
  const headings = ['Code', 'Payer', 'Service', 'Rate', 'Units', 'Effective', 'Region', 'Setting', 'Notes', 'Contract'];
  sheet.addRow(headings).commit();
  for (let row = 0; row < ROWS; row += 1) {
    const day = new Date(Date.UTC(2024, row % 12, 1));
    const own = [CODES[row % CODES.length], `Payer ${row % 199}`, `Service ${row % 300}`, 80 + (row % 9973) / 100];
    sheet
      .addRow([
        ...own,
        row % 500,
        day,
        STATES[(row >> 4) % STATES.length],
        row & 1 ? 'Office' : 'Facility',
        `note ${row}`,
        `C-${row % 50}`,
      ])
      .commit();
  }
  await book.commit();
}

/** What stands beside ours: the file read by exceljs’s streams, and nothing made of it. */
const PEER = `
import ExcelJs from 'exceljs';
const options = { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit' };
let cells = 0;
for await (const sheet of new ExcelJs.stream.xlsx.WorkbookReader(process.argv[2], options))
  for await (const row of sheet) cells += row.values.length;
`;

/** `parley audit` from start to end, each in a process of its own. */
const commandLine: Bench = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const file = path.join(folder, 'fees.xlsx');
    const peer = path.resolve('.cache/bench-peer.mjs');
    writeFileSync(peer, PEER);
    await makeBook(file);
    const audit = ['bin/parley.js', 'audit', file, '-r', 'TX-18', '-t', '120%'];
    // Makes the command where its sources have changed.
    await measured(folder, ['bin/parley.js', '--help']);
    const alone = await measured(folder, [peer, file]);
    const read = await measured(folder, audit);
    const written = await measured(folder, [...audit, '-o', path.join(folder, 'audited.xlsx')]);
    rmSync(peer);
    return [
      [`${count(ROWS)} rows of ten columns: exceljs’s streams read them`, printRun(alone)],
      ['parley audit reads and audits them', printRun(read)],
      ['parley audit reads, audits and writes them', printRun(written)],
      ['reads and audits ÷ exceljs reading alone, time', times(read.seconds / alone.seconds)],
      ['reads and audits ÷ exceljs reading alone, processors', times(read.processor / alone.processor)],
      ['all three ÷ exceljs reading alone, time', times(written.seconds / alone.seconds)],
      ['all three ÷ exceljs reading alone, memory', times(written.megabytes / alone.megabytes)],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export default commandLine;
