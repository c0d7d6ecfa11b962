import type ExcelJs from 'exceljs';

/** The reader and writer of .xlsx files, fetched when the first file is opened or saved: it is as big as the page. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const loaded = await import('exceljs');
  return loaded.default;
}
