import { writePack } from '../../src/formats/pack';
import { packOf } from '../core/market/packOf';
import { accessible, dropped } from '../support/looked';
import { medianBecomes, openMarketRates } from '../support/marketPage';
import type { OpenPane } from '../support/openPane';
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

test('puts no error on the console but of the question that the server refuses', () => {
  expect(open.errors.filter((error) => !/CORS|Failed to load resource|ERR_FAILED/.test(error))).toEqual([]);
});
