import { writePack } from '../../src/formats/pack';
import { accessible, looked } from '../support/looked';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { type PackServer, packServer } from '../support/packServer';
import { texasMarket } from '../support/texasMarket';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

const FILE = writePack(texasMarket({ name: 'Texas market' }));
const MEDIAN = '=PARLEY.BENCHMARK("90837","TX","P50")';
const RANK = '=PARLEY.RATERANK("90837",144,"TX")';
/** The median of the 42 groups, and where $144.00 stands among them: 50 % + (144 − 130) ÷ (158 − 130) × 25 %. */
const ANSWERS = [[130, 0.625]];

let server: PackServer;
let open: OpenPane;

const ask = async (): Promise<void> => {
  await open.page.evaluate(async () => window.workbench.openBlank());
  await open.page.evaluate((formulas) => window.workbench.setFormulas('A1:B1', [formulas]), [MEDIAN, RANK]);
};
const answers = async (): Promise<unknown[][]> => {
  await open.page.evaluate(() => window.workbench.settled());
  return open.values('A1:B1');
};
/** Answers come with a turn or two of their own after the pane has spoken. */
const answersBecome = (expected: unknown[][]): Promise<unknown> =>
  open.page.waitForFunction(
    ([a1, wanted]) => JSON.stringify(window.workbench.read(a1).map((row) => row.map(({ value }) => value))) === wanted,
    ['A1:B1', JSON.stringify(expected)] as const,
    { timeout: 20_000 },
  );
const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 20_000 });
const fetchPack = async (): Promise<void> => {
  await open.pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  await open.press('Fetch the pack');
};
const refresh = (): Promise<void> => open.press(/^Look for a newer edition/);
const picture = (name: string, width: number): Promise<void> => looked(open, name, width);

beforeAll(async () => {
  server = await packServer();
  open = await openPane();
  await ask();
});

afterAll(async () => {
  await disconnect();
  await server.close();
});

test('without a pack, market formulas say that none is loaded, and the page says where packs come from', async () => {
  expect(await answers()).toEqual([['#N/A', '#N/A']]);
  await open.press('Market rates');
  await open.heading('Market rates');
  await says('No market rates are loaded');
  await picture('none', 320);
  await picture('none', 450);
});

test('a pack that is fetched answers the cells that asked before', async () => {
  server.publish(FILE, 'breaksOffOnce');
  await fetchPack();
  await says(/is loaded\. Cells that use market rates/);
  await answersBecome(ANSWERS);
  // The connection broke off in the middle, and the rest was asked for.
  expect(server.asked.filter((line) => line.startsWith('GET'))).toEqual([
    'GET 200',
    `GET 206 from ${Math.ceil(FILE.length / 2)}`,
  ]);
  await picture('loaded', 320);
  await picture('loaded', 450);
  await open.colours({ colorScheme: 'dark' });
  await accessible(open);
  await open.colours({ colorScheme: 'light' });
});

test('what has not changed is not sent again', async () => {
  await refresh();
  await says(/has no newer edition/);
  expect(server.asked.at(-1)).toBe('GET 304');
});

test.each([
  ['damaged', FILE.map((byte, at) => (at === FILE.length >> 1 ? byte ^ 0xff : byte)), 'good', /does not hold together/],
  ['half', FILE.subarray(0, FILE.length >> 1), 'good', /a download that ended early/],
  ['on a connection that breaks off', FILE, 'breaksOff', /broke off again and again/],
  ['a page to sign in', FILE, 'page', /something other than a pack/],
] as const)('a file that is %s is refused, and the pack that was there stays', async (_, file, manner, message) => {
  server.publish(file, manner);
  await refresh();
  await says(message);
  await says('Texas market');
  await accessible(open);
  expect(await answers()).toEqual(ANSWERS);
});

test('without a connection it says so, and cells go on', async () => {
  server.publish(FILE);
  await open.page.context().setOffline(true);
  await refresh();
  await says(/could not be reached/);
  await open.page.context().setOffline(false);
  expect(await answers()).toEqual(ANSWERS);
});

test('a newer edition from a server that allows no headers takes the place of the old one, and cells follow', async () => {
  const amounts = [80, 90, 100, 150, 160, 170, 300];
  const { distributions, ...pack } = texasMarket({ name: 'Texas market', edition: '2' });
  const quantiles = distributions.quantiles.map(({ percent, cents }, at) => ({
    percent,
    cents: Int32Array.from(cents, (before, row) => (row === 0 ? (amounts[at] ?? 0) * 100 : before)),
  }));
  server.publish(writePack({ ...pack, distributions: { ...distributions, quantiles } }), 'plain');
  await refresh();
  await says(/A newer edition/);
  // 25 % + (144 − 100) ÷ (150 − 100) × 25 % = 47 %
  await answersBecome([[150, 0.47]]);
  await refresh();
  await says(/has no newer edition/);
});

test('after a reload the pack is there without a connection to where it came from, and cells are answered without the pane', async () => {
  await server.close();
  const before = server.asked.length;
  await open.page.reload();
  await open.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await ask();
  await answersBecome([[150, 0.47]]);
  expect(server.asked).toHaveLength(before);
  const pane = open.page.frames().find((frame) => frame.parentFrame() !== null)!;
  await pane.getByText('Texas market, edition 2').waitFor();
});
