import { writePack } from '../../src/formats/pack';
import { dropped, paneOf } from '../support/looked';
import { madeTic } from '../support/madeTic';
import { toMarketRates } from '../support/marketPage';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { type PackServer, packServer } from '../support/packServer';
import { texasMarket } from '../support/texasMarket';

/* The network goes, the add-in's own server with it; its runtime begins anew, as Excel has it begin with each workbook. */

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

/** 101 groups at $80.25, $80.50 … $105.25: the median is that of the 51st, 80 + 51 ÷ 4. */
const FILE = Buffer.from(
  madeTic({ groups: 101, npis: 500, items: [{ code: '90837', rate: (group) => 80 + group / 4 }] }),
);
/** The median of the market that is published, and that of the payer whose file is dropped. */
const MEDIANS = [[130, 92.75]];
const FORMULAS = [
  [
    '=PARLEY.BENCHMARK("90837","TX","Texas market P50")',
    '=PARLEY.BENCHMARK("90837","TX","Made Health November 2026 P50")',
  ],
];

let server: PackServer;
let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 30_000 });

/** Asks in a blank workbook, in which nothing has been answered yet, and waits for the answers. */
async function answered(): Promise<void> {
  await open.page.evaluate(async () => window.workbench.openBlank());
  await open.page.evaluate((formulas) => window.workbench.setFormulas('A1:B1', formulas), FORMULAS);
  await open.page.waitForFunction(
    (wanted) => JSON.stringify(window.workbench.read('A1:B1').map((row) => row.map(({ value }) => value))) === wanted,
    JSON.stringify(MEDIANS),
    { timeout: 30_000 },
  );
}

/** Begins the add-in anew in its frame, while the workbook stays. */
async function anew(): Promise<void> {
  await Promise.all([open.page.waitForEvent('framenavigated'), open.pane.evaluate(() => location.reload())]);
}

const offline = (whether: boolean): Promise<void> => open.page.context().setOffline(whether);

/** Whether anybody answers, the add-in's own server among them. */
const reached = (): Promise<boolean> =>
  open.pane.evaluate(() =>
    fetch('manifest.xml', { cache: 'no-store' }).then(
      () => true,
      () => false,
    ),
  );

beforeAll(async () => {
  server = await packServer();
  server.publish(writePack(texasMarket({ name: 'Texas market' })));
  open = await openPane(1366, 'kept');
  await paneOf(open, 320);
  await toMarketRates(open);
});

afterAll(async () => {
  await disconnect();
  await server.close();
});

test('one pack is fetched, and one is made of a payer’s file that is dropped', async () => {
  await open.pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  await open.press('Fetch the pack');
  await says(/^The pack from .* is loaded/);
  await dropped(open, 'Payer files', 'made_in-network.json', FILE);
  await open.pane.getByRole('combobox', { name: /^State/ }).selectOption('TX');
  await open.press('Make the pack');
  await open.press('Load the pack');
  await answered();
});

test('without any network the add-in begins anew, and its cells and its pane have both', async () => {
  // Until all of the add-in's files are kept.
  await open.pane.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await offline(true);
  expect(await reached()).toBe(false);
  await anew();
  await answered();
  await toMarketRates(open);
  await says(/^Texas market/);
  await says(/^Made Health November 2026/);
});

test('a damaged pack is refused meanwhile, a newer one cannot be had, and those that are there stay', async () => {
  const bytes = writePack(texasMarket({ name: 'Texas market' }));
  await dropped(
    open,
    'A file of a pack',
    'texas.parquet',
    bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 255 : byte)),
  );
  await says(/does not hold together/);
  await open.press(/^Look for a newer edition/);
  await says(/could not be reached/);
  await anew();
  await answered();
});

test('with a network the page is the server’s, which may be another than the kept one', async () => {
  await offline(false);
  await open.page.context().route('**/taskpane.html*', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace('<title>Parley', '<title>A newer Parley'), contentType: 'text/html' });
  });
  await anew();
  expect(await open.pane.title()).toBe('A newer Parley');
  await answered();
});
