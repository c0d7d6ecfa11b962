import { gzipSync } from 'node:zlib';
import { writePack } from '../../src/formats/pack';
import { madeTic } from '../support/madeTic';
import { accessible, dropped } from '../support/looked';
import { askForMedian, medianBecomes, openMarketRates } from '../support/marketPage';
import type { OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { texasMarket } from '../support/texasMarket';

// A browser that starts beside a build takes its time.
jest.setTimeout(180_000);

const PATIENCE = 60_000;

/** 401 groups at $80.25, $80.50 … $180.25: the median is that of the 201st, 80 + 201 ÷ 4. */
const GROUPS = 401;
const MEDIAN = 130.25;
const FILE = madeTic({
  groups: GROUPS,
  npis: 7500,
  items: [
    { code: '90837', rate: (group) => 80 + group / 4 },
    { code: '27447', rate: () => 20_000 },
    // The last ten are placeholders.
    { code: '90834', rate: (group) => (group > GROUPS - 10 ? 0.01 : 95) },
  ],
});

const PACKED = gzipSync(FILE, { level: 1 });

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: PATIENCE });

const drop = (name: string, bytes: Uint8Array, times = 1): Promise<void> =>
  dropped(open, 'Payer files', name, bytes, times);

beforeAll(async () => {
  open = await openMarketRates();
});

afterAll(disconnect);

test('a page that is no such file is refused by its byte', async () => {
  await drop('page.json', Buffer.from('<html>'));
  await says(/^Byte 0: An object in braces/);
  await accessible(open);
  await open.press('Choose other files');
});

test('a payer’s packed file is read beside the pane, which goes on meanwhile, and asks nothing of the network', async () => {
  expect(FILE.length).toBeGreaterThan(30e6);
  await accessible(open);
  const asked = open.requested.length;
  await drop('made_in-network.json.gz', PACKED);
  // 401 prices of either code; 27447 is no code of behavioral health.
  await says('802 rates of 2 services kept');
  expect(open.requested.slice(asked).filter((url) => !/ticWorker\.\w+\.js$/.test(url))).toEqual([]);
  await accessible(open);
});

test('the pack says what it holds and what was left out, and is loaded when the user says so', async () => {
  await open.pane.getByRole('combobox', { name: /^State/ }).selectOption('TX');
  await open.press('Make the pack');
  await says('Made Health November 2026 is ready');
  // Two codes, Texas and the nation, the payer and all payers together; ten placeholders.
  await says('2 codes, 401 provider groups, 8 distributions');
  await says('792 rates of 802 count.');
  await says(/^10 rates left out: placeholder/);
  await accessible(open);
  expect(await open.values('A1')).toEqual([['#N/A']]);
  await open.press('Load the pack');
  await medianBecomes(open, MEDIAN);
});

test('what came before a cut in a packed file is kept where the user says so', async () => {
  // In the last of the rates, behind all providers and the first code.
  await drop('cut.json.gz', PACKED.subarray(0, PACKED.length - 2000));
  await says(/^Packed byte [\d,]+: it is packed, and ends too early/);
  await open.pane.getByRole('checkbox', { name: /^Keep what came before/ }).check();
  await open.press('Make the pack');
  await says('Made Health November 2026 is ready');
});

test('cancelling ends it at once', async () => {
  await open.press('Change the terms');
  await open.press('Choose other files');
  // A gigabyte of spaces, which may stand before any JSON.
  await drop('long.json', Buffer.alloc(1 << 20, ' '), 1000);
  await open.press('Cancel');
  await says('Cancelled. Nothing was kept.');
  expect(open.errors).toEqual([]);
});

test('a damaged pack is refused, and the file’s stays', async () => {
  const bytes = writePack(texasMarket({ name: 'Made Health November 2026' }));
  await dropped(
    open,
    'A file of a pack',
    'made.parquet',
    bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 255 : byte)),
  );
  await says(/does not hold together/);
  await says('Made Health November 2026');
  expect(await open.values('A1')).toEqual([[MEDIAN]]);
});

test('after a reload it is there, and nothing is asked of anybody but the page’s own server', async () => {
  // The page's and the add-in's.
  const own = new Set(open.page.frames().map((frame) => new URL(frame.url()).hostname));
  const before = open.requested.length;
  await open.page.context().route(
    (url) => !own.has(url.hostname),
    (route) => route.abort('internetdisconnected'),
  );
  await open.page.reload();
  await open.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await askForMedian(open);
  await medianBecomes(open, MEDIAN);
  expect(open.requested.slice(before).filter((url) => /^https?:/.test(url) && !own.has(new URL(url).hostname))).toEqual(
    [],
  );
});
