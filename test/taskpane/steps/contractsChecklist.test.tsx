import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  CHECKLIST_HEADINGS,
  CHECKLIST_ITEMS,
  CHECKLIST_KEYS,
  registerHeadings,
  TERM_KEYS,
} from '../../../src/core/contracts';
import type { Raw } from '../../../src/core/raw';
import { ContractsView } from '../../../src/taskpane/steps/contracts/ContractsView';
import { SIGNING } from '../../../src/taskpane/steps/contracts/review/checklist/strings';
import { REVIEW } from '../../../src/taskpane/steps/contracts/review/strings';
import { type ArrayWorkbook, arrayWorkbook } from '../../support/arrayWorkbook';

const TODAY = 20260801;
/** 1 January 2026 is 46023 as Excel counts days; 1 August is 212 days later: 31, 28, 31, 30, 31, 30 and 31. */
const TODAY_SERIAL = 46_235;
const REQUIRED = Object.values(CHECKLIST_ITEMS).filter(({ required }) => required).length;

const contracts = (...payers: readonly string[]): ArrayWorkbook =>
  arrayWorkbook({
    Contracts: [
      [...registerHeadings],
      ...payers.map((payer) => TERM_KEYS.map((key) => (key === 'payer' ? payer : key === 'noticeDays' ? 90 : ''))),
    ],
  });

const show = (workbook: ArrayWorkbook): void =>
  void render(
    <FluentProvider theme={webLightTheme}>
      <ContractsView workbook={workbook} today={TODAY} tab="review" onLeave={() => undefined} />
    </FluentProvider>,
  );

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const legal = SIGNING.approveOne(CHECKLIST_ITEMS.legal.name);
const rowAt = (item: keyof typeof CHECKLIST_ITEMS): number => 1 + CHECKLIST_KEYS.indexOf(item);
const cellsOf = (workbook: ArrayWorkbook, row: number): Raw[] => workbook.rowsOf('Checklist')[row] as Raw[];

/** With the checklist of Aetna made. */
async function made(...payers: readonly string[]): Promise<ArrayWorkbook> {
  const workbook = contracts('Aetna', ...payers);
  show(workbook);
  await screen.findByText(SIGNING.noTable(13));
  press(SIGNING.make);
  await screen.findByText(SIGNING.made('Aetna'));
  await screen.findByText(SIGNING.status(REQUIRED));
  // In place of the button, which is gone.
  expect(document.activeElement).toBe(screen.getByLabelText(SIGNING.by));
  return workbook;
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('the checklist is made as a table with the items of the contract, all open', async () => {
  const workbook = await made();
  const rows = workbook.rowsOf('Checklist');
  expect(rows).toHaveLength(1 + CHECKLIST_KEYS.length);
  expect(rows[0]).toEqual(CHECKLIST_HEADINGS);
  expect(rows[rowAt('legal')]).toEqual([
    'Aetna',
    'Legal review',
    'A lawyer read the whole contract.',
    'Yes',
    '',
    '',
    '',
  ]);
  expect(within(screen.getByRole('list', { name: SIGNING.items })).getAllByText('Open')).toHaveLength(REQUIRED);
  expect(screen.getAllByText('Open, not required')).toHaveLength(CHECKLIST_KEYS.length - REQUIRED);
});

test('a sheet that looks like a report of ours is no checklist of the user’s', async () => {
  const { rowsOf } = await made();
  cleanup();
  const workbook = arrayWorkbook({ Contracts: rowsOf('Contracts'), Checklist: rowsOf('Checklist') });
  const listed = workbook.sheets.bind(workbook);
  show({
    ...workbook,
    sheets: async () => (await listed()).map((sheet) => ({ ...sheet, looksOurs: sheet.name === 'Checklist' })),
  });
  expect(await screen.findByText(SIGNING.noTable(13))).toBeTruthy();
});

test('says why it was not made, and what to do', async () => {
  const workbook = arrayWorkbook({
    Contracts: contracts('Aetna').rowsOf('Contracts'),
    Checklist: [['Milk', 'Eggs']],
  });
  show(workbook);
  await screen.findByText(SIGNING.noTable(13));
  press(SIGNING.make);
  expect((await screen.findByRole('alert')).textContent).toContain('There is a sheet Checklist already');
});

describe('an item', () => {
  test('is approved with a name and today’s date, in its row and no other cell', async () => {
    const workbook = await made();
    const before = workbook.rowsOf('Checklist').map((row) => [...row]);
    fireEvent.change(screen.getByLabelText(SIGNING.by), { target: { value: ' R. Ortiz ' } });
    press(legal);
    expect(await screen.findByText(SIGNING.approved('legal', 'R. Ortiz', TODAY))).toBeTruthy();
    expect(await screen.findByText('Approved by R. Ortiz on 2026-08-01')).toBeTruthy();
    expect(screen.getByText(SIGNING.status(REQUIRED - 1))).toBeTruthy();
    const row = rowAt('legal');
    expect(workbook.rowsOf('Checklist')).toEqual(
      before.map((cells, index) => (index === row ? [...cells.slice(0, 4), 'R. Ortiz', TODAY_SERIAL, ''] : cells)),
    );
    expect(screen.queryByRole('button', { name: legal })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Legal review'));
  });

  test('is not approved by nobody: the name is asked for', async () => {
    const workbook = await made();
    press(legal);
    expect(await screen.findByText(SIGNING.byMissing)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(SIGNING.by));
    expect(cellsOf(workbook, rowAt('legal'))[4]).toBe('');
  });

  test('that somebody approved in the cells shows so when the user comes back, half an approval as open', async () => {
    const workbook = await made();
    cellsOf(workbook, rowAt('legal')).splice(4, 3, 'Ann', '7/15/2026', 'with comments');
    cellsOf(workbook, rowAt('rates')).splice(4, 1, 'Ben');
    fireEvent.focus(window);
    expect(await screen.findByText('Approved by Ann on 2026-07-15')).toBeTruthy();
    expect(screen.getByText(SIGNING.note('with comments'))).toBeTruthy();
    expect(screen.getByText('Open: Ben without a date')).toBeTruthy();
    expect(screen.getByText(SIGNING.status(REQUIRED - 1))).toBeTruthy();
  });

  test('that somebody changed since it was read is not written over', async () => {
    const workbook = await made();
    cellsOf(workbook, rowAt('legal'))[4] = 'Ann';
    fireEvent.change(screen.getByLabelText(SIGNING.by), { target: { value: 'R. Ortiz' } });
    press(legal);
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody changed these cells');
    expect(cellsOf(workbook, rowAt('legal'))[4]).toBe('Ann');
    expect(await screen.findByText('Open: Ann without a date')).toBeTruthy();
  });

  test('whose row was deleted gets a new one with its approval', async () => {
    const workbook = await made();
    cellsOf(workbook, rowAt('systems')).fill('');
    fireEvent.focus(window);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Go to Checklist B14' })).toBeNull());
    fireEvent.change(screen.getByLabelText(SIGNING.by), { target: { value: 'Cy' } });
    press(SIGNING.approveOne('Loaded for billing'));
    await screen.findByText('Approved by Cy on 2026-08-01');
    expect(cellsOf(workbook, rowAt('systems')).slice(0, 2)).toEqual(['Aetna', 'Loaded for billing']);
  });
});

test('every required item approved is said to be so', async () => {
  const workbook = await made();
  for (const row of workbook.rowsOf('Checklist').slice(1)) (row as Raw[]).splice(4, 2, 'Ann', TODAY_SERIAL);
  fireEvent.focus(window);
  expect(await screen.findByText(SIGNING.status(0))).toBeTruthy();
});

test('another contract’s items are added below, in one go', async () => {
  const workbook = await made('Cigna');
  fireEvent.change(screen.getByLabelText(REVIEW.contract), { target: { value: '1' } });
  await screen.findByText(SIGNING.notIn('Cigna'));
  const putRow = jest.spyOn(workbook, 'putRow');
  press(SIGNING.add('Cigna'));
  await screen.findByText(SIGNING.made('Cigna'));
  expect(putRow).toHaveBeenCalledTimes(1);
  const rows = workbook.rowsOf('Checklist');
  expect(rows).toHaveLength(1 + 2 * CHECKLIST_KEYS.length);
  expect(rows.map(([contract]) => contract).filter((contract) => contract === 'Cigna')).toHaveLength(13);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['Cigna', 'Loaded for billing']);
});

test('what cannot be read is listed with its cell', async () => {
  const workbook = await made();
  cellsOf(workbook, rowAt('legal')).splice(4, 2, 'Ann', 'soon');
  cellsOf(workbook, rowAt('rates'))[1] = 'Coffee';
  fireEvent.focus(window);
  expect(await screen.findByText(SIGNING.unread)).toBeTruthy();
  // Legal review is the eleventh item, in row 12; F is `Approved on` and B the item.
  for (const cell of ['F12', 'B2']) press(`Go to Checklist ${cell}`);
  await waitFor(() => expect(workbook.selected).toEqual(['Checklist!F12', 'Checklist!B2']));
});

test('a table without the column for names says which to add, and offers no approving', async () => {
  const workbook = await made();
  (workbook.rowsOf('Checklist')[0] as Raw[])[4] = 'Who';
  fireEvent.focus(window);
  expect(await screen.findByText(SIGNING.columns(['Approved by']))).toBeTruthy();
  expect(screen.queryByRole('button', { name: legal })).toBeNull();
});
