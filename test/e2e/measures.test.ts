import { mkdirSync } from 'node:fs';
import { writePack } from '../../src/formats/pack';
import { type OpenPane, openPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { type PackServer, packServer } from '../support/packServer';
import { texasMarket } from '../support/texasMarket';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

const PICTURES = process.env['PARLEY_PICTURES'];

/** P10 $190 to P90 $260 of 42 groups in Texas, the median $220; Medicare in Houston is $167.99, × 120% = $201.59. */
const AMOUNTS = [150, 190, 200, 220, 240, 260, 300];

let server: PackServer;
let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 30_000 });
const accessible = async (): Promise<void> => {
  expect(await open.barriers()).toEqual([]);
  expect(await open.overflows()).toBe(false);
};
async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await (await open.page.$('#pane iframe'))?.screenshot({ path: `${PICTURES}/${name}.png` });
}

beforeAll(async () => {
  const { distributions, ...pack } = texasMarket();
  const quantiles = distributions.quantiles.map(({ percent, cents }, at) => ({
    percent,
    cents: Int32Array.from(cents, (before, row) => (row === 0 ? (AMOUNTS[at] ?? 0) * 100 : before)),
  }));
  server = await packServer();
  server.publish(writePack({ ...pack, distributions: { ...distributions, quantiles } }));
  open = await openPane();
});

afterAll(async () => {
  await disconnect();
  await server.close();
});

test('with a pack loaded, the terms say how a rule is understood', async () => {
  await open.press('Market rates');
  await open.pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  await open.press('Fetch the pack');
  await says(/is loaded\. Cells that use market rates/);
  await open.press('Back to start');
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await open.pane.getByRole('textbox', { name: 'Region' }).fill('77002');
  await open.pane.getByRole('combobox', { name: 'Compare with' }).fill('greater of 120% Medicare or median');
  await says('Understood as higher of 120% of Medicare and P50, in Texas market.');
  await open.pane.getByRole('textbox', { name: 'Percent of that price' }).fill('100%');
  await accessible();
  await picture('measure');
});

test('the market wins where it pays more, and the finding shows the rate in it', async () => {
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  await open.press(/^Show the arithmetic of 90837-95, Bluebonnet/);
  // 220.00 beats 201.59: (220.00 − 104.50) × 3,480
  await says(/higher of \$201\.59 \(120% of Medicare\) and \$220\.00 \(P50\) = \$220\.00/);
  await says(/\$220\.00 − \$104\.50 = \$115\.50; \$115\.50 × 3,480 = \$401,940\.00/);
  await says('Below what any of 42 provider groups is paid.');
  await open.pane
    .getByRole('img', { name: /^\$104\.50 among what provider groups in Texas are paid/ })
    .scrollIntoViewIfNeeded();
  await accessible();
  await picture('distribution');
});

test('its marks are seen where the system forces its colours', async () => {
  await open.colours({ forcedColors: 'active' });
  const [box, mark, ground] = await open.pane.evaluate(() => {
    const svg = document.querySelector('svg[role="img"]');
    const of = (selector: string, name: string): string => {
      const shape = svg?.querySelector(selector);
      return shape ? getComputedStyle(shape).getPropertyValue(name) : '';
    };
    return [of('rect', 'stroke'), of('path', 'fill'), getComputedStyle(document.body).backgroundColor];
  });
  expect(new Set([box, mark, ground]).size).toBe(3);
  await picture('distribution-forced');
  await open.colours({ forcedColors: 'none' });
});

test('puts no error on the console', () => {
  expect(open.errors).toEqual([]);
});
