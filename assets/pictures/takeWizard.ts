import type { Page } from 'playwright-core';

/** The pane alone, in a window of its own width; the first is the narrowest that is promised. */
const WIDTHS = [320, 450] as const;
const HEIGHT = 700;

/** A step of the wizard: what is pressed or typed to come to it, and its picture's name. */
type Press = readonly ['button' | 'tab', string | RegExp] | readonly ['region', string];

interface Step {
  readonly name: string;
  readonly presses: readonly Press[];
  /** What stands on the page once it is drawn. */
  readonly shows: string | RegExp;
}

const STEPS: readonly Step[] = [
  { name: 'find', presses: [['button', 'Audit this workbook']], shows: '1 fee schedule found' },
  { name: 'columns', presses: [['button', /^Check columns of/]], shows: /^Columns of / },
  {
    name: 'choose',
    presses: [
      ['button', 'Back to the list'],
      ['button', 'Choose the terms'],
      ['region', 'TX-18'],
    ],
    shows: 'Choose what to compare with',
  },
  { name: 'see', presses: [['button', 'Audit the rates']], shows: 'What the audit found' },
  { name: 'chart', presses: [['tab', 'Chart']], shows: 'What the audit found' },
  { name: 'write', presses: [['button', 'Write the report']], shows: 'Write a report' },
];

/** Leads the wizard through the open workbook and takes a picture of the pane at each step, at each width. */
export async function takeWizard(page: Page, folder: string): Promise<void> {
  const pane = page.frameLocator('#pane iframe');
  const width = (pixels: number): Promise<void> =>
    page.evaluate((wide) => {
      const element = document.getElementById('pane');
      if (element) element.style.width = `${wide}px`;
    }, pixels);
  await page.setViewportSize({ width: 1366, height: HEIGHT });
  for (const { name, presses, shows } of STEPS) {
    for (const [kind, words] of presses) {
      if (kind === 'region') await pane.getByRole('textbox', { name: 'Region' }).fill(words);
      else await pane.getByRole(kind, { name: words }).first().click();
    }
    await pane.getByRole('heading', { level: 1, name: shows }).waitFor();
    for (const pixels of WIDTHS) {
      await width(pixels);
      // Charts and lists are drawn in the frames after a change of width.
      await page.waitForTimeout(700);
      await page.locator('#pane').screenshot({ path: `${folder}/wizard-${name}-${pixels}.png` });
    }
  }
}
