import ExcelJS from 'exceljs';
import { HOSTILE } from '../support/hostileTexts';
import { looked } from '../support/looked';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

/* Titles that mislead, two ages of one code, sheets that are no schedules, and texts that are meant to run. */

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
  return inBase64(book);
}

const inBase64 = async (book: ExcelJS.Workbook): Promise<string> =>
  Buffer.from(await book.xlsx.writeBuffer()).toString('base64');

/** From the last page back to the first. */
async function leave(): Promise<void> {
  for (const before of ['What the audit found', 'Choose what to compare with', '1 fee schedule found']) {
    await open.press('Go back');
    await open.heading(before);
  }
  await open.press('Go back');
}

const SHEET = '<b>x<script>alert(1)<b>';
/** Numbers tell payers apart whose names differ in signs alone. exceljs does not escape `_x003D_`, which a file has for an equals sign. */
const PAYERS = HOSTILE.filter((text) => !text.startsWith('_x')).map((text, at) => `${text} ${at}`);

async function hostile(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet(SHEET)
    .addRows([
      ['Payer', 'CPT', 'Rate', 'Units', '<img src="x" onerror="alert(1)">'],
      ...PAYERS.map((payer) => [payer, '90837', 100, 10, payer]),
      ...HOSTILE.toReversed().map((text) => ['Aetna', text, 90, 10, text]),
    ]);
  return inBase64(book);
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

test('names, codes and sheets that are markup, links and formulas are texts in the pane and in the report, and nothing of them runs', async () => {
  const { page, pane } = open;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const nothingIsMarkup = async () => {
    for (const frame of [page.mainFrame(), pane])
      expect(await frame.locator('img[src="x"], b, script:not([src]):has-text("alert(1)")').count()).toBe(0);
  };
  await leave();
  await start(await hostile());
  await open.press('Audit this workbook');
  await open.heading('1 fee schedule found');
  await pane
    .getByText(`${SHEET}, A1:E${1 + PAYERS.length + HOSTILE.length}`)
    .first()
    .waitFor();
  await pane.getByText(/cells not read, and why$/).click();
  await pane.getByText(/“<script>alert\(1\)<\/script>” is not a billing code/).waitFor();
  await nothingIsMarkup();
  await open.press('Choose the terms');
  await pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  const image = PAYERS.find((payer) => payer.startsWith('<img'))!;
  await pane.getByRole('searchbox', { name: 'Search code, payer or sheet' }).fill('onerror');
  await pane.getByText(`90837 · ${image}`, { exact: true }).first().waitFor();
  await nothingIsMarkup();
  await open.press('Write the report');
  await open.heading('Write a report');
  await open.press('Write the report');
  await pane.getByText('The report is written').waitFor();
  const [payers] = await open.cells([`'Parley payers'!A6:A${5 + PAYERS.length}`]);
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(payers!.map(([cell]) => cell![0]).sort()).toEqual(PAYERS.map(oneLine).sort());
  expect(payers!.filter(([cell]) => cell![1])).toEqual([]);
  await nothingIsMarkup();
  expect(dialogs).toEqual([]);
});
