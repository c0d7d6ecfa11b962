import ExcelJS from 'exceljs';
import { looked } from '../support/looked';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

/* Titles that mislead, two ages of one code, and sheets that are no schedules. */

// A browser that starts beside a build takes its time.
jest.setTimeout(180_000);

let open: OpenPane;

/** The rates are a doctor's in an office, whatever the titles say. */
const ROWS = [
  ['Bluebonnet: LCSW rates'],
  [],
  ['Proc Code', 'Age Group', 'Contracted Rate ($)', 'Units / yr'],
  ['Facility'],
  ['90837', 'Adult', 104.5, 3480],
  ['90837', 'Child', 100, 10],
];

async function workbook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Bluebonnet').addRows(ROWS);
  book.addWorksheet('Codes').addRows([['CPT', 'Service'], ...[90791, 90834, 90837].map((code) => [code, 'Therapy'])]);
  book.addWorksheet('To do').addRows([['Call the payers'], ['by Friday']]);
  book.addWorksheet('Next year').addRows([['CPT Code', 'Rate']]);
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
}

/** Opens the workbook in place of the sample. */
async function start(base64: string): Promise<void> {
  await open.page.evaluate(
    (text) => window.workbench.open(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))),
    base64,
  );
  await open.page.evaluate(() => window.workbench.settled(60_000));
}

const LOOKS = [
  ['light', 320],
  ['light', 450],
  ['dark', 320],
  ['dark', 450],
] as const;

async function inAllLooks(name: string): Promise<void> {
  for (const [colorScheme, width] of LOOKS) {
    await open.colours({ colorScheme });
    await looked(open, `${name}-${colorScheme}`, width);
  }
  await open.colours({ colorScheme: 'light' });
}

beforeAll(async () => {
  open = await openPane();
  await start(await workbook());
});
afterAll(disconnect);

test('each sheet without a schedule says why', async () => {
  await open.press('Audit this workbook');
  await open.heading('1 fee schedule found');
  await open.pane.getByText('3 sheets without a fee schedule, and why').click();
  await open.pane.getByText(/^Codes: column A, from A1 on, holds billing codes, and no column beside them/).waitFor();
  await open.pane.getByText(/^To do: no cell stands out as a billing code/).waitFor();
  await open.pane.getByText(/^Next year: the heading in A1 names billing codes, and none stands below it/).waitFor();
  await inAllLooks('titles-heard');
});

test('titles are switched off by a click, and the ages of a code told apart to the written cells', async () => {
  await open.pane.getByRole('checkbox', { name: /^All its rates: LCSW, as “Bluebonnet: LCSW rates” says/ }).click();
  await open.pane.getByRole('checkbox', { name: /^Titles say nothing of the rates/ }).waitFor();
  await inAllLooks('titles-off');
  await open.press(/^Check columns of/);
  await open.heading(/^Columns of/);
  await inAllLooks('titles-columns');
  await open.press('Back to the list');
  await open.press('Choose the terms');
  await open.pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  await open.pane.getByText('90837 (Adult, Facility) · Bluebonnet').waitFor();
  await inAllLooks('tiers');
  await open.press('Write the report');
  await open.heading('Write a report');
  await open.press('Write the report');
  await open.pane.getByText('The report is written').waitFor();
  const rows = await open.values("'Parley findings'!A1:K12");
  const below = rows.filter(([, , kind]) => kind === 'Below target').map((row) => [row[1], row[3], row[5], row[9]]);
  // 167.99 × 120% = 201.59; − 104.50 = 97.09, × 3,480 = 337,873.20; − 100 = 101.59, × 10 = 1,015.90; see golden/worked.csv.
  expect(below).toEqual([
    ['90837 (Adult, Facility)', 104.5, 201.59, 337873.2],
    ['90837 (Child, Facility)', 100, 201.59, 1015.9],
  ]);
});
