import { writePack } from '../../src/formats/pack';
import { packOf } from '../core/market/packOf';
import { accessible, dropped } from '../support/looked';
import { medianBecomes, openMarketRates } from '../support/marketPage';
import { type OpenPane, reloaded } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { type PackServer, packServer } from '../support/packServer';

/* Packs that a browser may clear, that another payer's would replace, and of which the server says nothing new. */

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

/** A market of one price, by its payer. */
const marketOf = (payer: string, edition: string, dollars: number): Uint8Array =>
  writePack(
    packOf([{ region: 'TX', payer, groups: 12, amounts: Array<number>(7).fill(dollars) }], { name: 'Market', edition }),
  );

const CODES = ['90791', '90832', '90834', '90837', '90839', '90846', '90847', '90853', '99213', '99214'];
const CLASSES = ['', 'masters', 'doctoral', 'physician'];

/** Ten codes of four licences and 2,500 payers. 90837 of payer 749 is row 29,963, whose median is 100 + 2,963 ÷ 100. */
const largeMarket = (): Uint8Array =>
  writePack(
    packOf(
      Array.from({ length: 100_000 }, (_, row) => ({
        code: CODES[row % 10]!,
        of: CLASSES[Math.floor(row / 10) % 4]!,
        region: 'TX',
        payer: `Payer ${Math.floor(row / 40)}`,
        groups: 12,
        amounts: [-3, -2, -1, 0, 1, 2, 3].map(
          (step) => 100 + (row % 3000) / 100 + step * (8 + ((row * 7919) % 9973) / 1500),
        ),
      })),
      { name: 'Large market', edition: '1' },
    ),
  );
const LARGE_MEDIAN = 129.63;

let server: PackServer;
let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 20_000 });
const fetchPack = async (): Promise<void> => {
  await open.pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  await open.press('Fetch the pack');
};
/** The name of what has the focus. */
const focused = (): Promise<string> =>
  open.pane.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');

beforeAll(async () => {
  server = await packServer();
  open = await openMarketRates();
});

afterAll(async () => {
  await disconnect();
  await server.close();
});

test('the page says of a pack what this browser has answered to keeping it for good', async () => {
  await dropped(open, 'A file of a pack', 'market.parquet', marketOf('Aetna', '1', 130));
  await medianBecomes(open, 130);
  const lasts = await open.pane.evaluate(() => navigator.storage.persisted());
  await says(lasts ? /has agreed not to clear it by itself/ : /has not agreed never to clear it/);
  await accessible(open);
});

test('its file is saved, the same bytes', async () => {
  const saving = open.page.waitForEvent('download');
  await open.press('Save its file: Market');
  const download = await saving;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(download.suggestedFilename()).toBe('Market.parquet');
  expect(Buffer.concat(chunks)).toEqual(Buffer.from(marketOf('Aetna', '1', 130)));
});

test('who keeps a pack after all is at its buttons again', async () => {
  await open.press('Remove: Market');
  await open.press('Keep it');
  expect(await focused()).toBe('Market');
  await open.page.keyboard.press('Tab');
  expect(await focused()).toBe('Save its file: Market');
});

test('another payer’s pack of its name is asked about before it comes in, and not taken where the answer is no', async () => {
  server.publish(marketOf('Cigna', '2', 140), 'sameMarkHidden');
  await fetchPack();
  await says('Replace Market?');
  await says(/has no rates of Aetna\. It would take the place of edition 1/);
  expect(await focused()).toBe('Keep what is there');
  await accessible(open);
  expect(await open.values('A1')).toEqual([[130]]);
  await open.page.keyboard.press('Enter');
  await says('Market was not replaced, as you said.');
  await accessible(open);
  expect(await open.values('A1')).toEqual([[130]]);
});

test('and taken where it is yes', async () => {
  await fetchPack();
  await open.press('Replace it');
  await medianBecomes(open, 140);
});

test('a newer file under a mark that stays is fetched on request, past what the browser has kept of the old one', async () => {
  server.publish(marketOf('Cigna', '3', 150), 'sameMarkHidden');
  await open.press(/^Look for a newer edition/);
  await says(/has no newer edition/);
  expect(await open.values('A1')).toEqual([[140]]);
  await accessible(open);
  await open.press('Fetch it anyway');
  await medianBecomes(open, 150);
  expect(server.asked.at(-1)).toBe('GET 200');
});

test('a pack that is too large for a workbook lies in the browser’s database, and is there after a reload', async () => {
  const large = largeMarket();
  expect(large.length).toBeGreaterThan(1 << 20);
  server.publish(large);
  await fetchPack();
  await says('Too large to be kept in a workbook, which 1 MB can be.');
  await accessible(open);
  const anew = await reloaded(open);
  await anew.page.evaluate(async () => window.workbench.openBlank());
  await anew.page.evaluate(() =>
    window.workbench.setFormulas('A1', [['=PARLEY.BENCHMARK("90837","TX","Large market P50",,,,"Payer 749")']]),
  );
  await medianBecomes(anew, LARGE_MEDIAN);
});

test('puts no error on the console but of the question that the server refuses', () => {
  expect(open.errors.filter((error) => !/CORS|Failed to load resource|ERR_FAILED/.test(error))).toEqual([]);
});
