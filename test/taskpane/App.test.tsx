import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from '../../src/taskpane/components/App';
import { FIRST_EXAMPLES } from '../../src/taskpane/examples';
import { FIND } from '../../src/taskpane/steps/find/strings';
import { HELP, LINKS, OUTSIDE, SOURCES, START, TRY } from '../../src/taskpane/strings';
import { arrayWorkbook } from '../support/arrayWorkbook';
import { systemPrefers } from './matchMedia';

const EDITION = 'Medicare physician fee schedule 2020–2026';

async function show(props: Partial<Parameters<typeof App>[0]> = {}): Promise<void> {
  render(<App inExcel edition={EDITION} workbook={arrayWorkbook({})} {...props} />);
  // What comes after the page has been drawn.
  await act(() => import('../../src/taskpane/steps/contracts/due/Due'));
}

const goTo = (hash: string): void =>
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

beforeEach(() => {
  window.scrollTo = () => undefined;
  systemPrefers();
  window.location.hash = '';
});

describe('the start page', () => {
  test('says what it does, where the figures come from and that nothing leaves the computer', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(START.title);
    for (const text of [...START.purpose, EDITION, SOURCES.privacy]) expect(screen.getByText(text)).toBeTruthy();
  });

  test('offers three formulas, each with a button named after it', async () => {
    await show();
    expect(FIRST_EXAMPLES).toHaveLength(3);
    for (const { formula } of FIRST_EXAMPLES) {
      expect(screen.getByRole('button', { name: TRY.copyLabel(formula) })).toBeTruthy();
    }
  });

  test('copies the formula exactly and announces it', async () => {
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    await show();
    const { formula } = FIRST_EXAMPLES[0]!;
    fireEvent.click(screen.getByRole('button', { name: TRY.copyLabel(formula) }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(TRY.copied(formula)));
    expect(written).toEqual([formula]);
  });

  test('says what to press where the clipboard is closed', async () => {
    Object.assign(navigator, { clipboard: undefined });
    await show();
    fireEvent.click(screen.getByRole('button', { name: TRY.copyLabel(FIRST_EXAMPLES[0]!.formula) }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(TRY.selected));
  });

  test('links to the source code where it is published, and has no dead link where it is not', async () => {
    await show();
    expect(screen.queryByRole('link', { name: LINKS.source })).toBeNull();
    await show({ sourceUrl: 'https://code.example/parley' });
    expect(screen.getByRole('link', { name: LINKS.source }).getAttribute('href')).toBe('https://code.example/parley');
  });
});

describe('the audit', () => {
  test('opens from the start page, and goes back to it', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: START.audit }));
    expect(await screen.findByRole('heading', { level: 1, name: FIND.none.title })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: FIND.leave }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(START.title);
    expect(document.activeElement?.textContent).toBe(START.audit);
  });
});

describe('the list of functions', () => {
  test('appears when the ribbon asks for it, and goes back', async () => {
    await show();
    goTo('help');
    expect(screen.getByTitle(HELP.title).getAttribute('src')).toBe('help.html');
    expect(document.activeElement?.textContent).toBe(HELP.back);
    fireEvent.click(screen.getByRole('link', { name: HELP.back }));
    goTo('');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(START.title);
    expect(document.activeElement?.textContent).toBe(LINKS.help);
  });
});

describe('outside Excel', () => {
  test('says what to do instead of showing formulas that cannot be used', async () => {
    await show({ inExcel: false });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(OUTSIDE.title);
    for (const step of OUTSIDE.steps) expect(screen.getByText(step)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
