import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';

/** Comma, quote, UTF-8, values as stored and not as shown, every sheet to a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const MINUTE = 60_000;

const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version'], { timeout: MINUTE }).status === 0;

/** Runs a test that needs LibreOffice; where there is none, a skipped test says what to install. */
export function testWithLibreOffice(name: string, run: () => Promise<void>): void {
  if (hasLibreOffice()) test(name, run, 3 * MINUTE);
  else test.skip(`skipped: ${name} (LibreOffice is not installed: apt-get install libreoffice-calc)`, () => undefined);
}

/** The rows of every sheet of a workbook as LibreOffice opens it, by the sheet's name. */
export function sheetsByLibreOffice(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 2 * MINUTE,
    });
    return new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [
          name.slice('book-'.length, -'.csv'.length),
          Papa.parse<string[]>(readFileSync(path.join(folder, name), 'utf8')).data,
        ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What somebody chooses under Tools > Options > Calc > Formula > Recalculation on File Load: Excel 2007 and newer, always. */
const ALWAYS_RECALCULATED = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/**
 * A workbook as LibreOffice opens it, calculates every formula of it anew, whatever the file says they gave, and saves it as a workbook
 * of its own making.
 */
export function recalculatedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    const out = path.join(folder, 'out');
    const settings = path.join(folder, 'profile/user');
    writeFileSync(file, bytes);
    mkdirSync(settings, { recursive: true });
    writeFileSync(path.join(settings, 'registrymodifications.xcu'), ALWAYS_RECALCULATED);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
      stdio: 'ignore',
      timeout: 2 * MINUTE,
    });
    return new Uint8Array(readFileSync(path.join(out, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Word file as LibreOffice saves it in other formats, one after the other: by way of its own and back, it is written anew. */
export function convertedByLibreOffice(bytes: Uint8Array, to: 'docx' | 'pdf', by?: 'odt'): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = (file: string, format: string): string => {
      const out = path.join(folder, format);
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file], {
        stdio: 'ignore',
        timeout: 2 * MINUTE,
      });
      return path.join(out, `contract.${format}`);
    };
    const file = path.join(folder, 'contract.docx');
    writeFileSync(file, bytes);
    return new Uint8Array(readFileSync(convert(by === undefined ? file : convert(file, by), to)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
