import { readFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

// A browser that starts beside a build takes its time.
jest.setTimeout(180_000);

const PICTURES = process.env['PARLEY_PICTURES'];
const PATIENCE = 60_000;

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: PATIENCE });
const tab = (name: string): Promise<void> => open.pane.getByRole('tab', { name }).click();
const narrow = (width: number): Promise<unknown> =>
  open.page.addStyleTag({ content: `#pane, #pane iframe { width: ${width}px !important; min-width: 0 !important }` });

async function looked(name: string): Promise<void> {
  for (const width of [320, 450]) {
    await narrow(width);
    expect(await open.barriers()).toEqual([]);
    expect(await open.overflows()).toBe(false);
    if (PICTURES === undefined) continue;
    mkdirSync(PICTURES, { recursive: true });
    const frame = await open.page.$('#pane iframe');
    await frame?.screenshot({ path: `${PICTURES}/contracts-${name}-${width}.png` });
  }
}

/** Lets go of a file over the pane, as a hand does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const files = await open.pane.evaluateHandle(
    ([base64, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called));
      return transfer;
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  );
  await open.pane.getByRole('group', { name: 'A contract' }).dispatchEvent('drop', { dataTransfer: files });
}

/** The register's cells under headings, of the row of a payer. */
async function held(payer: string, headings: readonly string[]): Promise<readonly unknown[]> {
  const rows = await open.values('Contracts!A1:AR14');
  const head = rows.find((row) => row.includes('Payer'))!;
  const row = rows.find((one) => one[head.indexOf('Payer')] === payer)!;
  return headings.map((heading) => row[head.indexOf(heading)]);
}

beforeAll(async () => {
  open = await openPane();
  await narrow(320);
  await open.press('Contracts');
  await open.heading('Contracts');
  await says('4 contracts');
});

afterAll(disconnect);

test('what is no contract is refused in words', async () => {
  await tab('Read a contract');
  await looked('ask');
  await drop('contract.docx', Buffer.from('PK\u0003\u0004 not a package'));
  await says('The contract was not read');
  await looked('refused');
});

test('a dropped contract is read beside the pane, and nothing is picked or written by itself', async () => {
  const before = await open.cells(['Contracts!A1:AR14']);
  await drop('caprock.docx', readFileSync('assets/sample-contract.docx'));
  await says(/^\d+ terms found in caprock\.docx$/);
  await looked('found');
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
