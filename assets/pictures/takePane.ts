import type { Page } from 'playwright-core';

/** The pane alone, in a window of its own width; the first is the narrowest that is promised. */
const WIDTHS = [320, 450] as const;
const HEIGHT = 700;

/** What is pressed or typed to come to a picture, or waited for, or put in the middle of the pane. */
type Act =
  | readonly ['button' | 'tab', string | RegExp]
  | readonly ['textbox' | 'combobox', name: string, types: string]
  | readonly ['says' | 'scroll' | 'center', string | RegExp];

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
  { name: 'wizard-chart', acts: [['tab', 'Chart']], shows: 'What the audit found' },
  { name: 'wizard-write', acts: [['button', 'Write the report']], shows: 'Write a report' },
];

export const MARKET: readonly Shot[] = [
  {
    name: 'market',
    acts: [
      ['button', 'Market rates'],
      ['button', 'Try the sample'],
      ['says', /is loaded\. Cells that use market rates/],
      ['scroll', 'Back to start'],
    ],
    shows: 'Market rates',
  },
  { name: 'market-add', acts: [['center', 'or drop them here']], shows: 'Market rates' },
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

/** Leads the pane of the open workbook from picture to picture, and takes each at each width. */
export async function takePane(page: Page, folder: string, shots: readonly Shot[]): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  const width = (pixels: number): Promise<void> =>
    page.evaluate((wide) => {
      const element = document.getElementById('pane');
      if (element) element.style.width = `${wide}px`;
    }, pixels);
  const act = async ([kind, words, types = '']: Act): Promise<void> => {
    const named = () =>
      pane
        .getByRole('button', { name: words })
        .or(pane.getByRole('heading', { name: words }))
        .first();
    if (kind === 'textbox' || kind === 'combobox') await pane.getByRole(kind, { name: words }).fill(types);
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
      await width(pixels);
      // What stood in the middle at another width does so no more.
      if (last?.[0] === 'scroll' || last?.[0] === 'center') await act(last);
      // Charts and lists are drawn in the frames after a change of width.
      await page.waitForTimeout(700);
      await page.locator('#pane').screenshot({ path: `${folder}/${name}-${pixels}.png` });
    }
  }
}
