import { registerHeadings } from '../../src/core/contracts';
import { columnLetters } from '../../src/core/sheets';
import { looked } from '../support/looked';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 20_000 });
const fill = (label: string, value: string): Promise<void> => open.pane.getByLabel(label, { exact: true }).fill(value);
const letterOf = (heading: string): string => columnLetters(registerHeadings.indexOf(heading));
const WHOLE = `A1:${columnLetters(registerHeadings.length)}12`;

const picture = (name: string, width: number): Promise<void> => looked(open, `contracts-${name}`, width);

beforeAll(async () => {
  open = await openPane();
});

afterAll(async () => {
  await disconnect();
});

test('the sample’s register is found, each contract with its dates, without barriers on a narrow pane', async () => {
  await open.press('Contracts');
  await open.heading('Contracts');
  await says('Lone Star Care Medicaid managed care');
  await says('4 contracts');
  await picture('register', 320);
  await picture('register', 450);
});

test('a contract is changed by the form, in the cells of what was changed alone', async () => {
  const cells = [`Contracts!${WHOLE}`, "'Fee schedule'!A1:F40"];
  const before = (await open.cells(cells)) as unknown[][][][];
  await open.press('Edit Gulf Mutual HMO');
  await picture('form', 320);
  await fill('Notice (days)', '3 months');
  await open.press('Save to the register');
  await says(/counts months, and this column days/);
  await picture('error', 320);
  await fill('Notice (days)', '120');
  await open.press('Save to the register');
  await says('Gulf Mutual HMO is in row 7 of the register.');
  const after = (await open.cells(cells)) as unknown[][][][];
  // Gulf Mutual stands in row 7, below the title, the headings in row 4 and two others.
  before[0]![6]![registerHeadings.indexOf('Notice (days)')]![0] = 120;
  expect(after).toEqual(before);
});

test('what is edited in the cells is seen in the pane', async () => {
  await open.page.evaluate((cell) => window.workbench.setValues(cell, [['soon']]), `Contracts!${letterOf('Renewal')}5`);
  await open.press('Refresh');
  await says(/“soon” is not a date/);
});

test('in a workbook without a register one is made, and its first contract written below the headings', async () => {
  await open.page.evaluate(async () => window.workbench.openBlank());
  await open.press('Refresh');
  await says('No contract register in this workbook yet');
  await picture('none', 320);
  await open.press('Make the register');
  await says(/The register stands on the sheet Contracts/);
  const [made] = await open.values(`Contracts!A1:${columnLetters(registerHeadings.length - 1)}1`);
  expect(made).toEqual(registerHeadings);
  await open.press('Add a contract');
  await open.pane.locator('[name=payer]').fill('Aetna');
  await open.pane.locator('[name=renewal]').fill('2027-01-01');
  await open.pane.locator('[name=noticeDays]').fill('90');
  await open.press('Save to the register');
  await says('Aetna is in row 2 of the register.');
  // 90 days before 1 January 2027 are 3 October 2026.
  await says('2027-01-01');
  expect(await open.values(`Contracts!${letterOf('Renewal')}2`)).toEqual([[46_388]]);
  expect(await open.values(`Contracts!${letterOf('Notice (days)')}2`)).toEqual([[90]]);
  // A second one stands below, and belongs to the table.
  await open.press('Add a contract');
  await open.pane.locator('[name=payer]').fill('=Cigna');
  await open.press('Save to the register');
  await says('=Cigna is in row 3 of the register.');
  expect(await open.values('Contracts!A2:A3')).toEqual([['Aetna'], ['=Cigna']]);
  expect(open.errors).toEqual([]);
});
