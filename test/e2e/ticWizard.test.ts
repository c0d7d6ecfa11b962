import { writePack } from '../../src/formats/pack';
import { dropped } from '../support/looked';
import { madeTic } from '../support/madeTic';
import { toMarketRates } from '../support/marketPage';
import { type OpenPane, openPane, reloaded } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { texasMarket } from '../support/texasMarket';

/* A payer's file is dropped, and the audit of the sample measures by it. */

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

/** Eight groups have two in their middle, the fourth and the fifth: the median is halfway between these. */
const FILE = madeTic({
  groups: 8,
  items: [
    // $210, $220 … $280: (240 + 250) ÷ 2 = $245.00
    { code: '90837', rate: (group) => 200 + 10 * group },
    // $101, $102 … $108: (104 + 105) ÷ 2 = $104.50
    { code: '90834', rate: (group) => 100 + group },
    // $200, $210 … $270: (230 + 240) ÷ 2 = $235.00; Medicare has no price for it.
    { code: 'H0015', type: 'HCPCS', rate: (group) => 190 + 10 * group },
  ],
});
const PACK = 'Made Health November 2026';

/**
 * Rates of the sample for these codes in dollars, and 120 % of Medicare's price in Houston (TX-18) in 2026: CMS, RVU26C and GPCI2026; see
 * test/golden/worked.csv. 90837: 167.99 × 120 % = $201.59; 90834: 114.64 × 120 % = $137.57. A rate for a master's level (HO) is set
 * beside 75 % of the price: 125.99 × 120 % = $151.19 and 85.98 × 120 % = $103.18.
 */
const LINES = [
  { code: '90834-HO', rate: 84.25, units: 2150, medicare: 103.18, market: 104.5 },
  { code: '90837-95', rate: 104.5, units: 3480, medicare: 201.59, market: 245 },
  { code: '90834', rate: 93.4, units: 1180, medicare: 137.57, market: 104.5 },
  { code: '90837', rate: 138.15, units: 1620, medicare: 201.59, market: 245 },
  { code: '90837', rate: 121.4, units: 740, medicare: 201.59, market: 245 },
  { code: '90837-HO', rate: 109.25, units: 910, medicare: 151.19, market: 245 },
  { code: 'H0015', rate: 158, units: 640, medicare: null, market: 235 },
] as const;
type Line = (typeof LINES)[number];

const CODES: ReadonlySet<unknown> = new Set(LINES.map(({ code }) => code));

/** Code, rate, benchmark, what is short of it and what that is a year, all in dollars. */
const rowOf = ({ code, rate, units }: Line, benchmark: number | null): readonly unknown[] => {
  const short = benchmark === null ? null : Math.max(0, Math.round((benchmark - rate) * 100));
  return [code, rate, benchmark, short && short / 100, short && (short * units) / 100];
};

const RULE = 'higher of 120% of Medicare and Made Health P50';

let open: OpenPane;

const says = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor({ timeout: 30_000 });

/** From the start page to what the audit found. */
async function audited(measure: string): Promise<void> {
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await open.pane.getByRole('textbox', { name: 'Region' }).fill('77002');
  await open.pane.getByRole('combobox', { name: 'Compare with' }).fill(measure);
  await open.pane.getByRole('textbox', { name: /^Percent of/ }).fill('100%');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
}

/** Writes the report of what was found, and goes back to that; what the report says of the codes above. */
async function written(): Promise<readonly unknown[]> {
  await open.press('Write the report');
  await open.heading('Write a report');
  await open.press('Write the report');
  const replace = open.pane.getByRole('button', { name: /^Replace \d sheets$/ });
  const done = open.pane.getByText('The report is written');
  await replace.or(done).first().waitFor();
  if (await replace.isVisible()) await replace.click();
  await done.waitFor();
  await open.press('Go back');
  const rows = await open.values("'Parley rates'!A1:S45");
  const headings = rows.find((row) => row.includes('Short per unit')) ?? [];
  const wanted = ['Code', 'Rate', 'Benchmark', 'Short per unit', '$ a year'].map((name) => headings.indexOf(name));
  const found = rows.map((row) => wanted.map((at) => row[at])).filter(([code]) => CODES.has(String(code)));
  return found.map(([code, ...figures]) => [String(code), ...figures]);
}

const PAGES = ['What the audit found', 'Choose what to compare with', '1 fee schedule found'] as const;

/** Back to the start page from one of these. */
async function left(from: (typeof PAGES)[number]): Promise<void> {
  for (const page of PAGES.slice(PAGES.indexOf(from))) {
    await open.heading(page);
    await open.press('Go back');
  }
  await open.pane.getByRole('button', { name: 'Audit this workbook' }).waitFor();
}

beforeAll(async () => {
  open = await openPane();
});

afterAll(disconnect);

test('before a file is dropped, a percentile is refused, and the audit measures by Medicare', async () => {
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await open.pane.getByRole('combobox', { name: 'Compare with' }).fill(RULE);
  await says(/^Nothing that is loaded has Made Health P50/);
  await left('Choose what to compare with');
  await audited('120% of Medicare');
  expect(await written()).toEqual(LINES.map((line) => rowOf(line, line.medicare)));
  await left('What the audit found');
});

test('with a payer’s file dropped and its pack loaded, the rule takes the payer’s median where it is the higher', async () => {
  await toMarketRates(open);
  await dropped(open, 'Payer files', 'made_in-network.json', Buffer.from(FILE));
  await says('24 rates of 3 services kept');
  await open.pane.getByRole('combobox', { name: /^State/ }).selectOption('TX');
  await open.press('Make the pack');
  await says(`${PACK} is ready`);
  await open.press('Load the pack');
  await says(`${PACK} is loaded. Cells that use market rates are worked out again.`);
  await open.press('Back to start');
  await audited(RULE);
});

test('a finding explains the payer’s median by the pack, its region and its groups', async () => {
  await open.press(/^Show the arithmetic of 90837-95, Bluebonnet/);
  await says(/^8 provider groups in Texas: thin\. Made Health November 2026, Made Health, /);
  const arithmetic = open.pane.getByText(/^higher of \$201\.59/);
  expect(await arithmetic.textContent()).toMatch(
    new RegExp(
      [
        String.raw`^higher of \$201\.59 \(120% of Medicare\) and \$245\.00 \(Made Health P50\) = \$245\.00; `,
        String.raw`Made Health P50: P50 of 8 provider groups = \$245\.00 \(Made Health November 2026, Made Health, [^,]+, Texas, 8 provider groups; `,
        // (P75 − P25) ÷ P50 = (262.50 − 227.50) ÷ 245
        String.raw`middle half ÷ median 0\.14: thin\); `,
        // 140.50 × 3,480
        String.raw`\$245\.00 × 100% = \$245\.00; \$245\.00 − \$104\.50 = \$140\.50; \$140\.50 × 3,480 = \$488,940\.00\. `,
        'Region: Texas, because there are no rates for a nearer region',
      ].join(''),
    ),
  );
});

test('the report holds the rule’s figures, rates that Medicare has no price for among them, and names the pack', async () => {
  expect(await written()).toEqual(LINES.map((line) => rowOf(line, Math.max(line.medicare ?? 0, line.market))));
  const sources = await open.values("'Parley sources'!A1:D40");
  expect(sources.map(([, what, is]) => [what, is])).toEqual(
    expect.arrayContaining([
      ['Measure', RULE],
      [`${PACK}: payers`, 'Made Health'],
      [`${PACK}: rates`, '24 rates kept of 24 read'],
      [`${PACK}: file`, 'Made Health: made_in-network.json, updated 2026-11-01'],
    ]),
  );
  await left('What the audit found');
});

test('a damaged pack of the same name leaves the audit as it was', async () => {
  const bytes = writePack(texasMarket({ name: PACK }));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255;
  await toMarketRates(open);
  await dropped(open, 'A file of a pack', 'made.parquet', bytes);
  await says(/does not hold together/);
  await open.press('Back to start');
  await audited('Made Health P50');
  expect(await written()).toEqual(LINES.map((line) => rowOf(line, line.market)));
});

test('after a reload with nobody in reach the audit measures by it still', async () => {
  const own = new Set(open.page.frames().map((frame) => new URL(frame.url()).hostname));
  await open.page.context().route(
    (url) => !own.has(url.hostname),
    (route) => route.abort('internetdisconnected'),
  );
  open = await reloaded(open);
  await audited('Made Health P50');
  expect(await written()).toEqual(LINES.map((line) => rowOf(line, line.market)));
});
