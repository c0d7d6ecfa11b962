import { looked, paneOf } from '../support/looked';
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

beforeAll(async () => {
  open = await openPane();
  await paneOf(open, 320);
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await open.pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  await open.press('Go back');
  await open.heading('Choose what to compare with');
  await open.press('Go back');
  await open.heading(/schedule found$/);
  await open.press('Go back');
  await open.press('Contracts');
  await open.heading('Contracts');
  await says('4 contracts');
});

afterAll(disconnect);

/** The cells under a heading, in the row that holds a text in its second column or fourth. */
async function row(sheet: string, name: string): Promise<(heading: string) => unknown> {
  const rows = await open.values(`'${sheet}'!A1:N60`);
  const head = rows.find((one) => one.includes('Contract') || one.includes('Payer'))!;
  const found = rows.find((one) => one !== head && [one[0], one[1], one[3]].includes(name))!;
  return (heading) => found[head.indexOf(heading)];
}

const UNTOUCHED = ["'Fee schedule'!A1:H42", 'Contracts!A1:AP12'];

test('the review says what each clause costs by the audit’s rates, its standard, the state’s law and wording to ask for', async () => {
  const before = await open.cells(UNTOUCHED);
  await tab('Review');
  await says('Score of the terms');
  // Bluebonnet’s twelve rates × units are $2,905,353.50 a year. × 15 ÷ 365 = $119,398.09; × 36 ÷ 12 = $8,716,060.50.
  await says('$119,398.09');
  await says('$8,716,060.50');
  await seen('review');
  const more = open.pane.getByText('Standard, reason and wording').nth(6);
  await more.click();
  await says(/not legal advice/i);
  await says('Ask for');
  await more.scrollIntoViewIfNeeded();
  await seen('element');
  await open.pane.getByText('How much each term counts').click();
  const first = open.pane.getByLabel('Weight of Competitive rates');
  await first.fill('0');
  await says(/^0\.0 of 0\.0 points$/);
  await open.press('Take the usual ones');
  await open.pane.getByText('How much each term counts').click();
  await open.press('Write to a sheet');
  await says(/^Written: Parley terms review/);
  expect(await open.cells(UNTOUCHED)).toEqual(before);
});

test('contracts are ranked by opportunity, leverage and date, and the sheet holds the figures worked by hand', async () => {
  await tab('Reopen');
  await says('The next three to reopen');
  await seen('reopen');
  const why = open.pane.getByText('Reasons and evidence').first();
  await why.click();
  await why.scrollIntoViewIfNeeded();
  await seen('evidence');
  await open.press('Write to a sheet');
  await says(/^Written: Parley reopening/);
  const bluebonnet = await row('Parley reopening', 'Bluebonnet Health Plan PPO');
  const others = [
    await row('Parley reopening', 'Lone Star Care Medicaid managed care'),
    await row('Parley reopening', 'Gulf Mutual HMO'),
  ];
  // Together the audit’s $945,692.18, which another test works out by hand.
  const opportunities = [bluebonnet, ...others].map((cell) => Number(cell('Opportunity')));
  expect(opportunities.reduce((sum, dollars) => sum + Math.round(dollars * 100), 0)).toBe(94_569_218);
  // 0.3 × 1 (61.2 % of the revenue) + 0.25 × 1 + 0.15 × 1 + 0.15 × 15.6 ÷ 25 + 0.15 × ½ = 0.8686
  expect(bluebonnet('Leverage')).toBe(0.87);
  expect(Number(bluebonnet('Priority'))).toBeCloseTo(608_094.4 * 0.87 * Number(bluebonnet('Date')), 2);
});

test('the calendar is written, and comes as a file for calendars', async () => {
  await tab('Calendar');
  await says(/^Due within \d+ days$/);
  await seen('calendar');
  await open.press('Write to a sheet');
  await says(/^Written: Parley calendar/);
  const rows = await open.values("'Parley calendar'!A1:G80");
  // Caprock renews each 1 July; the next one is this year’s or next year’s.
  const now = new Date();
  const isPast = now.getMonth() > 6 || (now.getMonth() === 6 && now.getDate() > 1);
  const renewal = Date.UTC(now.getFullYear() + (isPast ? 1 : 0), 6, 1) / 86_400_000 + 25_569;
  expect(rows.some((one) => one[0] === renewal && one[3] === 'Caprock Behavioral Network EAP')).toBe(true);
  const [download] = await Promise.all([open.page.waitForEvent('download'), open.press('Save as a calendar file')]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const piece of stream) text += String(piece);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('Caprock Behavioral Network EAP');
});
