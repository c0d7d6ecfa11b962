import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { registerHeadings, TERM_KEYS, type TermKey } from '../../src/core/contracts';
import type { Raw } from '../../src/core/raw';
import { App } from '../../src/taskpane/components/App';
import { DueSoon } from '../../src/taskpane/steps/contracts/due/DueSoon';
import { findDue } from '../../src/taskpane/steps/contracts/due/findDue';
import { DUE } from '../../src/taskpane/steps/contracts/due/strings';
import { CONTRACTS } from '../../src/taskpane/steps/contracts/strings';
import { CONTRACTS as START_CONTRACTS } from '../../src/taskpane/strings';
import { WorkbookError } from '../../src/workbook/port';
import { type ArrayWorkbook, arrayWorkbook } from '../support/arrayWorkbook';
import { systemPrefers } from './matchMedia';

const line = (values: Partial<Record<TermKey, Raw>>): Raw[] => TERM_KEYS.map((key) => values[key] ?? '');

const sheetOf = (...rows: readonly Partial<Record<TermKey, Raw>>[]): readonly (readonly Raw[])[] => [
  [...registerHeadings],
  ...rows.map(line),
];

/** Notice for 1 January 2027 has to arrive 90 days before: on 3 October 2026, a Saturday; the rates are two years old on 20 October. */
const AETNA = {
  payer: 'Aetna',
  product: 'PPO',
  renewal: '2027-01-01',
  termMonths: 12,
  autoRenews: 'Yes',
  noticeDays: 90,
  escalator: 'None',
  lastRateChange: '2024-10-20',
  timelyFilingDays: 90,
  appealDays: 60,
};

/** A Thursday, with 9 days to the 2 October, 27 to the 20th. */
const TODAY = 20260923;

const { signal } = new AbortController();

const show = (workbook: ArrayWorkbook, onOpen = (): void => undefined): void =>
  void render(<DueSoon workbook={workbook} today={TODAY} onOpen={onOpen} />);

beforeEach(() => {
  window.scrollTo = () => undefined;
  systemPrefers();
  window.location.hash = '';
});

describe('what is due soon', () => {
  test('is shown with the day to be done by, and leads to the calendar', async () => {
    const onOpen = jest.fn();
    show(arrayWorkbook({ Contracts: sheetOf(AETNA) }), onOpen);
    const list = within(await screen.findByRole('list', { name: DUE.title }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Aetna PPO: Last day of notice for the renewal on 2027-01-01By 2026-10-02, in 9 days',
      'Aetna PPO: Rates unchanged for 2 yearsBy 2026-10-20, in 27 days',
    ]);
    fireEvent.click(screen.getByRole('button', { name: DUE.open }));
    expect(onOpen).toHaveBeenCalled();
  });

  test('is the next three, and how many others', async () => {
    show(arrayWorkbook({ Contracts: sheetOf(AETNA, { ...AETNA, payer: 'Cigna' }) }));
    expect(await screen.findByText('1 other within 30 days.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  test('leaves out limits of claims, which come every day', async () => {
    const found = await findDue(arrayWorkbook({ Contracts: sheetOf(AETNA) }), TODAY, signal);
    expect(found.map(({ kind }) => kind)).toEqual(['notice', 'unchanged']);
  });
});

describe('nothing is said', () => {
  const silent = async (workbook: ArrayWorkbook): Promise<void> => {
    const sheets = jest.spyOn(workbook, 'sheets');
    show(workbook);
    await waitFor(() => expect(sheets).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.body.textContent).toBe('');
  };

  test('of a workbook without a register', () =>
    silent(arrayWorkbook({ 'Contract ideas': [['Rent', 'Due']], Fees: [['Code', 'Rate']] })));

  test('where nothing is near', () =>
    silent(arrayWorkbook({ Contracts: sheetOf({ ...AETNA, renewal: '2028-01-01', lastRateChange: '2026-09-01' }) })));

  test('where the workbook cannot be read', () => {
    const workbook = arrayWorkbook({ Contracts: sheetOf(AETNA) });
    workbook.failNext('read', new WorkbookError('Excel is busy.'));
    return silent(workbook);
  });
});

test('no sheet is read that is large, or not called after contracts', async () => {
  const large = Array.from({ length: 8_001 }, () => ['x']);
  const workbook = arrayWorkbook({ 'Contract claims': large, Fees: sheetOf(AETNA), Contracts: sheetOf(AETNA) });
  const read = jest.spyOn(workbook, 'read');
  expect(await findDue(workbook, TODAY, signal)).toHaveLength(2);
  expect(read.mock.calls.map(([name]) => name)).toEqual(['Contracts']);
});

test('the start page opens the contracts at their calendar, and takes the focus when it is come back to', async () => {
  // Due whenever this runs: the raise is tomorrow.
  const tomorrow = new Date(Date.now() + 24 * 3_600_000);
  const raise = `2020-${String(tomorrow.getMonth() + 1).padStart(2, '0')}-${String(tomorrow.getDate()).padStart(2, '0')}`;
  const workbook = arrayWorkbook({ Contracts: sheetOf({ payer: 'Aetna', effective: raise, escalator: 0.03 }) });
  render(<App inExcel edition="2026" workbook={workbook} />);
  fireEvent.click(await screen.findByRole('button', { name: DUE.open }, { timeout: 5_000 }));
  const tab = await screen.findByRole('tab', { name: CONTRACTS.tab.calendar }, { timeout: 5_000 });
  expect(tab.getAttribute('aria-selected')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: CONTRACTS.back }));
  expect(document.activeElement?.textContent).toBe(START_CONTRACTS.open);
});
