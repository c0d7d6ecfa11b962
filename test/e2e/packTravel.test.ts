import { writePack } from '../../src/formats/pack';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { texasMarket } from '../support/texasMarket';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

const FORMULAS = ['=PARLEY.BENCHMARK("90837","TX","P50")', '=PARLEY.RATERANK("90837",144,"TX")'];
/** The median of the 42 groups, and where $144.00 stands among them: 50 % + (144 − 130) ÷ (158 − 130) × 25 %. */
const ANSWERS = [[130, 0.625]];

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 20_000 });
const answersBecome = (expected: unknown[][]): Promise<unknown> =>
  open.page.waitForFunction(
    (wanted) => JSON.stringify(window.workbench.read('A1:B1').map((row) => row.map(({ value }) => value))) === wanted,
    JSON.stringify(expected),
    { timeout: 20_000 },
  );

beforeAll(async () => {
  open = await openPane();
  await open.page.evaluate(async () => window.workbench.openBlank());
  await open.page.evaluate((formulas) => window.workbench.setFormulas('A1:B1', [formulas]), FORMULAS);
  await open.press('Market rates');
  await open.heading('Market rates');
});

afterAll(disconnect);

test('the sample that comes along is loaded by a button, answers cells, and goes again', async () => {
  await open.press('Try the sample');
  await says(/is loaded\. Cells that use market rates/);
  await open.page.waitForFunction(() => typeof window.workbench.read('A1')[0]?.[0]?.value === 'number');
  await open.press(/^Remove/);
  await open.press('Remove it');
  await answersBecome([['#N/A', '#N/A']]);
});

test('a pack is chosen as a file', async () => {
  await open.pane
    .getByLabel('A file of a pack')
    .last()
    .setInputFiles({
      name: 'texas.parquet',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(writePack(texasMarket({ name: 'Texas market' }))),
    });
  await says('Texas market is loaded. Cells that use market rates are worked out again.');
  await answersBecome(ANSWERS);
});

test('a pack that travels with the workbook is there where the browser keeps none', async () => {
  await open.pane.getByRole('switch', { name: /^Keep in this workbook/ }).click();
  await says('Texas market travels with this workbook from now on. Save the workbook to keep it.');
  await open.pane.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await Promise.all([open.page.waitForEvent('framenavigated'), open.pane.evaluate(() => location.reload())]);
  await says(/Texas market, edition/);
  await open.press('Market rates');
  await says(/came with this workbook/);
  await answersBecome(ANSWERS);
});
