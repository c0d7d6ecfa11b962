import { readFileSync } from 'node:fs';
import { dropped, looked, paneOf } from '../support/looked';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

// A browser that starts beside a build takes its time.
jest.setTimeout(180_000);

const PATIENCE = 60_000;

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: PATIENCE });
const tab = (name: string): Promise<void> => open.pane.getByRole('tab', { name }).click();
/** At the narrowest width that is promised, and at a wide one. */
async function seen(name: string): Promise<void> {
  for (const width of [320, 450]) await looked(open, `contracts-${name}`, width);
}

const drop = (name: string, bytes: Uint8Array): Promise<void> => dropped(open, 'A contract', name, bytes);

/** The register's cells under headings, of the row of a payer. */
async function held(payer: string, headings: readonly string[]): Promise<readonly unknown[]> {
  const rows = await open.values('Contracts!A1:AR14');
  const head = rows.find((row) => row.includes('Payer'))!;
  const row = rows.find((one) => one[head.indexOf('Payer')] === payer)!;
  return headings.map((heading) => row[head.indexOf(heading)]);
}

beforeAll(async () => {
  open = await openPane();
  await paneOf(open, 320);
  await open.press('Contracts');
  await open.heading('Contracts');
  await says('4 contracts');
});

afterAll(disconnect);

test('what is no contract is refused in words', async () => {
  await tab('Read a contract');
  await seen('ask');
  await drop('contract.docx', Buffer.from('PK\u0003\u0004 not a package'));
  await says('The contract was not read');
  await seen('refused');
});

test('a dropped contract is read beside the pane, and nothing is picked or written by itself', async () => {
  const before = await open.cells(['Contracts!A1:AR14']);
  await drop('caprock.docx', readFileSync('assets/sample-contract.docx'));
  await says(/^\d+ terms found in caprock\.docx$/);
  await seen('found');
  expect(await open.pane.getByRole('button', { name: 'Accept into the register' }).isDisabled()).toBe(true);
  expect(await open.cells(['Contracts!A1:AR14'])).toEqual(before);
});

test('what is accepted goes into the row of the register, and nothing else changes', async () => {
  await open.pane
    .getByRole('combobox', { name: 'Goes into' })
    .selectOption({ label: 'Caprock Behavioral Network EAP' });
  const other = await held('Gulf Mutual', ['Timely filing (days)', 'Clean claim (days)', 'Take-back limit (months)']);
  await says('In the register: not looked at');
  await open.pane
    .getByRole('group', { name: 'Clean claim (days)' })
    .or(open.pane.getByRole('radiogroup', { name: 'Clean claim (days)' }))
    .first()
    .getByRole('radio')
    .nth(1)
    .check();
  await open.press('Accept 1 term into the register');
  await says(/^Accepted into row \d+ of the register\.$/);
  const headings = ['Clean claim (days)', 'Take-back limit (months)', 'Timely filing (days)'];
  expect(await held('Caprock Behavioral Network', headings)).toEqual(
    [45, '', 60].map((value) => (value === '' ? null : value)),
  );
  await open.press('Pick everything likely');
  await open.press(/^Accept \d+ terms into the register$/);
  await says(/^Accepted into row/);
  await open.page.waitForFunction(() =>
    window.workbench.read('Contracts!A1:AR14').some((row) => row.some(({ value }) => value === 24)),
  );
  expect(
    await held('Caprock Behavioral Network', [
      'Take-back limit (months)',
      'Late interest (a year)',
      'Lesser-of clause',
    ]),
  ).toEqual([24, 'None', 'Yes']);
  expect(await held('Gulf Mutual', ['Timely filing (days)', 'Clean claim (days)', 'Take-back limit (months)'])).toEqual(
    other,
  );
});
