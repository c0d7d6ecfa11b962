import { auditedByCommand, sameCells } from '../support/auditedByCommand';
import { byKeyboard, type Keyboard } from '../support/byKeyboard';
import { type ForcedColours, inForcedColours } from '../support/forcedColours';
import { largeBook } from '../support/largeBook';
import { looked, pictured } from '../support/looked';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

/* The wizard once by mouse and once by keyboard, and every page of it in a narrow and a wide pane. */

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

let open: OpenPane;
let keys: Keyboard;

beforeAll(async () => {
  open = await openPane();
  keys = byKeyboard(open);
});

afterAll(disconnect);

const written = (): Promise<void> => open.pane.getByText('The report is written').waitFor();
const region = () => open.pane.getByRole('textbox', { name: 'Region' });

test('the first run leads to a written report in eight presses and one word, within a minute', async () => {
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    presses += 1;
    await open.press(name);
  };
  const started = performance.now();
  await press('Audit this workbook');
  await press('Choose the terms');
  presses += 1;
  await region().fill('TX-18');
  await press('Audit the rates');
  await open.heading('What the audit found');
  await press('Write the report');
  await open.heading('Write a report');
  await press('Write the report');
  await written();
  expect(presses).toBeLessThanOrEqual(8);
  expect(performance.now() - started).toBeLessThan(60_000);
});

test('the command line writes the same sheets, cell by cell', async () => {
  // Whatever is not said, the pane and the command line leave to the same.
  const sheets = await auditedByCommand('assets/sample.xlsx', '--region', 'TX-18');
  for (const name of ['Parley findings', 'Parley payers', 'Parley rates', 'Parley not read']) {
    const cells = sheets.get(name)!;
    expect(await sameCells(open, name, cells)).toEqual(cells);
  }
});

describe('by keyboard alone', () => {
  test('back from step to step, to the button that began it', async () => {
    await keys.enter();
    await keys.to('button', 'Go back');
    await keys.press('Enter');
    await keys.arrived('What the audit found');
    await keys.to('tab', 'Findings');
    await keys.press('ArrowRight');
    await keys.to('button', 'Go back');
    await keys.press('Enter');
    await keys.arrived('Choose what to compare with');
    await keys.to('button', 'Go back');
    await keys.press('Space');
    await keys.arrived('1 fee schedule found');
    await keys.to('button', 'Go back');
    await keys.press('Enter');
    await open.pane.getByRole('button', { name: 'Audit this workbook' }).waitFor();
    expect(await keys.focused()).toBe('button Audit this workbook');
  });

  test('a schedule is found, left out and taken in again, and its columns are looked at', async () => {
    await open.page.keyboard.press('Enter');
    await keys.arrived('1 fee schedule found');
    await keys.to('checkbox', /Fee schedule/);
    const included = (checked: boolean) => open.pane.getByRole('checkbox', { name: /Fee schedule/, checked }).waitFor();
    await keys.press('Space');
    await included(false);
    await keys.press('Space');
    await included(true);
    await keys.to('button', /^Check columns of Fee schedule/);
    await keys.press('Enter');
    await open.heading(/^Columns of Fee schedule/);
    expect(await keys.focused()).toMatch(/^h1 Columns of/);
    await keys.to('button', 'Back to the list');
    await keys.press('Enter');
    await keys.arrived('1 fee schedule found');
    await keys.to('button', 'Choose the terms');
    await keys.press('Enter');
    await keys.arrived('Choose what to compare with');
  });

  test('the terms are typed and chosen', async () => {
    await keys.to('textbox', 'Region');
    await keys.press('Control+a');
    await keys.type('77002');
    await open.pane.getByText('ZIP 77002, TX-18 Houston (04412-18)').waitFor();
    await keys.to('textbox', 'Percent of Medicare');
    await keys.to('radio', /^A percentage/, 'Shift+Tab');
    await keys.press('ArrowDown');
    await open.pane.getByRole('radio', { name: /^The best rate/, checked: true }).waitFor();
    await keys.press('ArrowUp');
    await open.pane.getByRole('radio', { name: /^A percentage/, checked: true }).waitFor();
    await keys.to('textbox', 'Percent of Medicare');
    // A summary, which has no role that is asked for by name.
    while (!(await keys.focused()).endsWith('More choices')) await keys.press('Tab');
    await keys.press('Enter');
    // What a disclosure shows is drawn once it is open; whoever presses Tab before that passes it by.
    await open.pane.getByRole('textbox', { name: 'Leave out gaps below' }).waitFor();
    await keys.to('textbox', 'Leave out gaps below');
    await keys.to('button', 'Audit the rates');
    await keys.press('Enter');
    await keys.arrived('What the audit found');
  });

  test('the views change by arrow keys, a finding is explained, and its cell is gone to', async () => {
    await keys.to('tab', 'Findings');
    for (const [key, view] of [
      ['End', 'Chart'],
      ['ArrowLeft', 'Codes'],
      ['Home', 'Findings'],
    ] as const) {
      await keys.press(key);
      expect(await keys.focused()).toBe(`tab ${view}`);
      expect(await open.pane.getByRole('tab', { name: view }).getAttribute('aria-selected')).toBe('true');
    }
    await keys.to('button', /^Show the arithmetic of 90837-95, Bluebonnet/);
    await keys.press('Enter');
    await open.pane.getByText(/\$201\.59 − \$104\.50 = \$97\.09; \$97\.09 × 3,480 = \$337,873\.20$/).waitFor();
    expect(await keys.focused()).toMatch(/^button Hide the arithmetic of 90837-95/);
    await keys.to('button', 'Go to Fee schedule D9', 'Shift+Tab');
    await keys.press('Enter');
    expect(await keys.focused()).toBe('button Go to Fee schedule D9');
  });

  test('the report is written over the earlier one', async () => {
    // Every finding has stops of its own.
    await keys.to('button', 'Skip the list: Findings', 'Shift+Tab');
    await keys.press('Enter');
    expect(await keys.focused()).toBe('span End of the list: Findings');
    await keys.to('button', 'Write the report');
    await keys.press('Enter');
    await keys.arrived('Write a report');
    await keys.to('button', 'Write the report');
    await keys.press('Enter');
    await open.pane.getByText('Replace the earlier report?').waitFor();
    await keys.arrived('Write a report');
    await keys.to('button', /^Replace \d sheets$/);
    await keys.press('Space');
    await written();
    await keys.arrived('Write a report');
  });
});

describe('in a narrow and a wide pane, by day, in the dark and where the system forces its colours', () => {
  const LOOKS = [
    [320, 'day', 'light'],
    [320, 'dark', 'dark'],
    [450, 'day', 'light'],
  ] as const;
  let forced: ForcedColours;
  beforeAll(() => (forced = inForcedColours(open)));

  const look = async (name: string): Promise<void> => {
    for (const [width, light, colorScheme] of LOOKS) {
      await open.colours({ forcedColors: 'none', colorScheme });
      await looked(open, `wizard-${name}-${light}`, width);
    }
    await lookForced(name);
  };

  /**
   * Black and white, which a contrast theme may each be. Nothing is left to axe there: of colours the measure finds all that it would,
   * and more, since axe takes the colour of a link from `-webkit-text-fill-color`, which on white still says the theme's yellow that
   * nobody sees; and words and roles are those of the day.
   */
  const lookForced = async (name: string): Promise<void> => {
    for (const [theme, colorScheme] of [
      ['black', 'dark'],
      ['white', 'light'],
    ] as const) {
      await open.colours({ forcedColors: 'active', colorScheme });
      await pictured(open, `wizard-${name}-${theme}`, 320);
      expect(await forced.unseen()).toEqual([]);
    }
    expect(await forced.unmarked()).toEqual([]);
  };

  test('the pages that lead back', async () => {
    await look('written');
    await open.press('Write the report');
    await open.pane.getByText('Replace the earlier report?').waitFor();
    await look('asking');
    await open.press('Go back');
    await open.heading('What the audit found');
    for (const view of ['Payers', 'Codes', 'Chart', 'Findings']) {
      await open.pane.getByRole('tab', { name: view }).click();
      await open.pane.getByRole('listitem').first().waitFor();
      if (view === 'Chart') await open.pane.locator('svg rect').first().waitFor();
      if (view === 'Findings') await open.press(/^Show the arithmetic of 90837-95, Bluebonnet/);
      await look(`see-${view.toLowerCase()}`);
    }
  });

  test('the pages of the choices, with all of them open and one of them wrong', async () => {
    await open.press('Go back');
    await open.heading('Choose what to compare with');
    await open.pane.getByText('More choices').click();
    await look('choose');
    await region().fill('Atlantis');
    await open.press('Audit the rates');
    await look('choose-wrong');
    await region().fill('TX-18');
  });

  test('the pages of what was found, and the first one', async () => {
    await open.press('Go back');
    await open.heading('1 fee schedule found');
    await look('find');
    await open.press(/^Check columns of Fee schedule/);
    await open.heading(/^Columns of Fee schedule/);
    await look('columns');
    await open.press('Back to the list');
    await open.press('Go back');
    await open.pane.getByRole('button', { name: 'Audit this workbook' }).waitFor();
    await look('start');
  });
});

test('one undo of the grid takes the flag column back', async () => {
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await region().fill('TX-18');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  await open.press('Write the report');
  await open.heading('Write a report');
  const cells = () => open.cells(["'Fee schedule'!A1:P60"]);
  const before = await cells();
  await open.press('Add the flag column');
  await open.pane.getByText(/^The flags are written into Fee schedule, column I/).waitFor();
  expect(await cells()).not.toEqual(before);
  await open.page.evaluate(() => window.workbench.undo());
  expect(await cells()).toEqual(before);
  for (const page of ['What the audit found', 'Choose what to compare with', '1 fee schedule found']) {
    await open.press('Go back');
    await open.heading(page);
  }
  await open.press('Go back');
});

test('a long audit shows how far it is, and is cancelled', async () => {
  await open.page.evaluate(
    async (text) => {
      await window.workbench.open(
        Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
        'large.xlsx',
      );
      await window.workbench.settled(60_000);
    },
    (await largeBook(7)).toString('base64'),
  );
  await open.press('Audit this workbook');
  await open.press('Choose the terms');
  await region().fill('TX-18');
  // What is said of how far it is, each time that changes.
  await open.pane.evaluate(() => {
    const said = new Set<string>();
    new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]');
      if (bar?.ariaValueNow) said.add(bar.ariaValueNow);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { said });
  });
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  const said = await open.pane.evaluate(() => [...(window as unknown as { said: Set<string> }).said].map(Number));
  expect(said.length).toBeGreaterThan(3);
  expect(said).toEqual([...said].sort((one, other) => one - other));
  await open.press('Go back');
  await open.press('Audit the rates');
  await open.press('Cancel');
  await open.heading('Choose what to compare with');
});

test('nothing of it puts an error on the console', () => {
  expect(open.errors).toEqual([]);
});
