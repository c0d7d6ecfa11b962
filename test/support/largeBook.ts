import ExcelJs from 'exceljs';

export const SHEETS = 30;
export const ROWS_A_SHEET = 6667;
const CODES = [90837, '90834-95', 90791, 99214, '90847 HO', 96130, 90853, 90832, 'H0015'];

/** A book of two hundred thousand rates, a payer a sheet. */
export async function largeBook(sheets = SHEETS): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const worksheet = workbook.addWorksheet(`Payer ${sheet + 1}`);
    worksheet.addRow(['CPT Code', 'Payer', 'Contracted rate', 'Annual units', 'Effective date']);
    for (let row = 0; row < ROWS_A_SHEET; row += 1)
      worksheet.addRow([
        CODES[row % CODES.length],
        `Payer ${sheet + 1} plan ${row % 41}`,
        80 + ((row * 7 + sheet) % 9973) / 100,
        row % 500,
        new Date(Date.UTC(2019 + (row % 7), row % 12, 1)),
      ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
