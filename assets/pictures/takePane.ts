import type { Page } from 'playwright-core';
import { madeTic } from '../../test/support/madeTic';

/** The pane alone, in a window of its own width; the first is the narrowest that is promised. */
const WIDTHS = [320, 450] as const;
const HEIGHT = 700;
/** What is pressed or typed to come to a picture, or waited for, or put in the middle of the pane. */
type Act =
  | readonly ['button' | 'tab', string | RegExp]
  | readonly ['textbox' | 'combobox', name: string, types: string]
  | readonly ['says' | 'scroll' | 'center' | 'unfold', string | RegExp]
  | readonly ['file', zone: string, name: string, bytes: () => Uint8Array];

interface Shot {
  readonly name: string;
  readonly acts: readonly Act[];
  /** What stands on the page once it is drawn. */
  readonly shows: string | RegExp;
}

export const WIZARD: readonly Shot[] = [
  { name: 'wizard-find', acts: [['button', 'Audit this workbook']], shows: '1 fee schedule found' },
  { name: 'wizard-columns', acts: [['button', /^Check columns of/]], shows: /^Columns of / },
  {
    name: 'wizard-choose',
    acts: [
      ['button', 'Back to the list'],
      ['button', 'Choose the terms'],
      ['textbox', 'Region', 'TX-18'],
    ],
    shows: 'Choose what to compare with',
  },
  { name: 'wizard-see', acts: [['button', 'Audit the rates']], shows: 'What the audit found' },
  {
    name: 'wizard-finding',
    acts: [
      ['button', /^Show the arithmetic of/],
      ['center', /^Bluebonnet Health Plan pays/],
    ],
    shows: 'What the audit found',
  },
  {
    name: 'wizard-payers',
    acts: [
      ['tab', 'Payers'],
      ['center', /^Ask for the target for/],
    ],
    shows: 'What the audit found',
  },
  {
    name: 'wizard-codes',
    acts: [
      ['tab', 'Codes'],
      ['center', /^90834/],
    ],
    shows: 'What the audit found',
  },
  { name: 'wizard-chart', acts: [['tab', 'Chart']], shows: 'What the audit found' },
  { name: 'wizard-write', acts: [['button', 'Write the report']], shows: 'Write a report' },
  {
    name: 'wizard-written',
    acts: [
      ['button', 'Write the report'],
      ['says', 'The report is written'],
    ],
    shows: 'Write a report',
  },
];

/** Once the report is there. */
export const AGAIN: readonly Shot[] = [
  {
    name: 'wizard-replace',
    acts: [
      ['button', 'Write the report'],
      ['says', 'Replace the earlier report?'],
    ],
    shows: 'Write a report',
  },
];

/** Where a pack might be; the pictures have the sample's answer there. */
export const PACK_ADDRESS = 'https://rates.example.org/texas.parquet';

/** A made-up payer's file: a hundred provider groups, some with placeholders, and a service that is not behavioral. */
const payersFile = (): Uint8Array =>
  Buffer.from(
    madeTic({
      groups: 100,
      items: [
        { code: '90837', rate: (group) => 110 + group / 2 },
        { code: '90834', rate: (group) => (group > 95 ? 0.01 : 80 + group / 4) },
        { code: '27447', rate: () => 20_000 },
      ],
    }),
  );

export const MARKET: readonly Shot[] = [
  {
    name: 'market',
    acts: [
      ['button', 'Market rates'],
      ['textbox', 'Address of a pack', PACK_ADDRESS],
      ['button', 'Fetch the pack'],
      ['says', /is loaded\. Cells that use market rates/],
      ['scroll', 'Back to start'],
    ],
    shows: 'Market rates',
  },
  {
    name: 'market-parity',
    acts: [
      ['unfold', 'Parity of behavioral and medical rates'],
      ['says', /^Behavioral: /],
      ['center', /^Medical rates are /],
    ],
    shows: 'Market rates',
  },
  { name: 'market-add', acts: [['center', 'or drop them here']], shows: 'Market rates' },
  {
    name: 'market-payer',
    acts: [
      ['file', 'Payer files', '2026-11_in-network-rates.json', payersFile],
      ['says', /services kept$/],
      ['center', /services kept$/],
    ],
    shows: 'Market rates',
  },
  {
    name: 'market-finding',
    acts: [
      ['button', 'Back to start'],
      ['button', 'Audit this workbook'],
      ['button', 'Choose the terms'],
      ['textbox', 'Region', 'TX'],
      ['combobox', 'Compare with', 'P50'],
      ['button', 'Audit the rates'],
      ['button', /^Show the arithmetic of/],
      ['center', /provider groups in Texas/],
    ],
    shows: 'What the audit found',
  },
];

/** After an audit, whose rates the review and the ranking count with. */
export const CONTRACTS: readonly Shot[] = [
  {
    name: 'contracts-read',
    acts: [
      ['button', 'Audit this workbook'],
      ['button', 'Choose the terms'],
      ['textbox', 'Region', 'TX-18'],
      ['button', 'Audit the rates'],
      ['says', 'What the audit found'],
      ['button', 'Go back'],
      ['says', 'Choose what to compare with'],
      ['button', 'Go back'],
      ['says', /schedule found$/],
      ['button', 'Go back'],
      ['button', 'Contracts'],
      ['tab', 'Read a contract'],
      ['button', 'Try the sample contract'],
      ['says', /^\d+ terms found/],
    ],
    shows: 'Contracts',
  },
  {
    name: 'contracts-review',
    acts: [
      ['tab', 'Review'],
      ['says', '$119,398.09'],
      ['center', '$119,398.09'],
    ],
    shows: 'Contracts',
  },
  {
    name: 'contracts-reopen',
    acts: [
      ['tab', 'Reopen'],
      ['says', 'The next three to reopen'],
      ['center', 'The next three to reopen'],
    ],
    shows: 'Contracts',
  },
  {
    name: 'contracts-calendar',
    acts: [
      ['tab', 'Calendar'],
      ['says', /^Due within/],
      ['center', /^Due within/],
    ],
    shows: 'Contracts',
  },
];

const SLOWER = 8;

/** What is seen while an audit runs: of a large book, and slowed down, for a picture takes its time. */
export async function takeAuditing(page: Page, folder: string, bytes: Uint8Array): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  const press = (name: string) => pane.getByRole('button', { name }).first().click();
  await page.setViewportSize({ width: 1366, height: HEIGHT });
  await page.evaluate(async (text) => {
    await window.workbench.open(
      Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      'large.xlsx',
    );
    await window.workbench.settled(300_000);
  }, Buffer.from(bytes).toString('base64'));
  await press('Audit this workbook');
  await press('Choose the terms');
  await pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  const session = await page.context().newCDPSession(page.frames().find((one) => one.parentFrame() !== null) ?? page);
  for (const pixels of WIDTHS) {
    await widen(page, pixels);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await press('Audit the rates');
    await page.waitForTimeout(1500);
    await page.locator('#pane').screenshot({ path: `${folder}/wizard-audit-${pixels}.png` });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await pane.getByRole('heading', { level: 1, name: 'What the audit found' }).waitFor();
    await press('Go back');
  }
}

/** Gives the pane a width. */
export const widen = (page: Page, pixels: number): Promise<void> =>
  page.evaluate((wide) => {
    const element = document.getElementById('pane');
    if (element) element.style.width = `${wide}px`;
  }, pixels);

/** Leads the pane of the open workbook from picture to picture, and takes each at each width. */
export async function takePane(page: Page, folder: string, shots: readonly Shot[]): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  const act = async (one: Act): Promise<void> => {
    if (one[0] === 'file') {
      const [, zone, name, bytes] = one;
      const chosen = pane.getByRole('group', { name: zone }).locator('input[type=file]');
      await chosen.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes()) });
      return;
    }
    const [kind, words, types = ''] = one;
    const named = () =>
      pane
        .getByRole('button', { name: words })
        .or(pane.getByRole('heading', { name: words }))
        .first();
    if (kind === 'textbox' || kind === 'combobox') await pane.getByRole(kind, { name: words }).fill(types);
    else if (kind === 'unfold') await pane.getByText(words).first().click();
    else if (kind === 'says') await pane.getByText(words).first().waitFor();
    else if (kind === 'center')
      await pane
        .getByText(words)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'center' }));
    else if (kind === 'scroll') await named().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    else await pane.getByRole(kind, { name: words }).first().click();
  };
  await page.setViewportSize({ width: 1366, height: HEIGHT });
  for (const { name, acts, shows } of shots) {
    for (const one of acts) await act(one);
    await pane.getByRole('heading', { level: 1, name: shows }).waitFor();
    const last = acts.at(-1);
    for (const pixels of WIDTHS) {
      await widen(page, pixels);
      // What stood in the middle at another width does so no more.
      if (last?.[0] === 'scroll' || last?.[0] === 'center') await act(last);
      // Charts and lists are drawn in the frames after a change of width.
      await page.waitForTimeout(700);
      await page.locator('#pane').screenshot({ path: `${folder}/${name}-${pixels}.png` });
    }
  }
}
