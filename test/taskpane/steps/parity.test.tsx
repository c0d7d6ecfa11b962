import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { paritySides } from '../../../src/data';
import { ParityReport } from '../../../src/taskpane/steps/market/parity/ParityReport';
import { PARITY } from '../../../src/taskpane/steps/market/parity/strings';
import { SHEETS_WRITTEN } from '../../../src/taskpane/wizard/strings';
import { arrayWorkbook } from '../../support/arrayWorkbook';
import { unfold } from '../../support/unfold';
import { packOf, type Row } from '../../core/market/packOf';

/*
 * Medicare in the nation, 2026, such as 90837: (3.78 + 1.20 + 0.02) × 33.4009 = 167.00. The medians are these prices times a share of our
 * choice: behavioral 80%, 100% and 125%, whose geometric mean is ∛(0.8 × 1 × 1.25) = 100%;
 * medical 125% each. The index is 1 ÷ 1.25 = 0.800, and medical rates are 25.0% above.
 */
const PRICES = { '90834': 113.9, '90837': 167, '90791': 173.35, '99213': 95.19, '99214': 135.61, '99215': 192.39 };
const SHARES = { '90834': 0.8, '90837': 1, '90791': 1.25, '99213': 1.25, '99214': 1.25, '99215': 1.25 };

const row = (code: keyof typeof PRICES, payer: string): Row => {
  const median = PRICES[code] * SHARES[code];
  return { code, payer, groups: 12, amounts: [median, median, median, median, median, median, median] };
};
const CODES: readonly (keyof typeof PRICES)[] = ['90834', '90837', '90791', '99213', '99214', '99215'];
const PACK = packOf([...CODES.map((code) => row(code, 'Aetna')), row('90837', 'Cigna')]);

async function open(sheets: Parameters<typeof arrayWorkbook>[0] = { Fees: [['Code']] }, pack = PACK) {
  const workbook = arrayWorkbook(sheets);
  const { container } = render(<ParityReport pack={pack} workbook={workbook} />);
  unfold(container.querySelector('details')!);
  // The first index reads Medicare's tables.
  await screen.findByText(PARITY.how, {}, { timeout: 20_000 });
  return workbook;
}

const press = (name: string): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

// The view is loaded when it is opened; a busy machine compiles it for longer than a test waits.
beforeAll(() => import('../../../src/taskpane/steps/market/parity/ParityView'), 60_000);

beforeEach(() => {
  window.scrollTo = () => undefined;
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
});
afterEach(() => jest.restoreAllMocks());

test('shows each payer’s index, both sides of it, how it is counted and what it cannot say', async () => {
  await open();
  expect(screen.getByText(PARITY.lead)).toBeTruthy();
  expect(screen.getByText('Aetna')).toBeTruthy();
  expect(
    screen.getByText(
      'Behavioral: 100.0% of Medicare (3 codes, 80.0% to 125.0% by code, 12 provider groups; fair). Medical: 125.0% of Medicare (3 codes, 12 provider groups; fair).',
    ),
  ).toBeTruthy();
  expect(screen.getByText('0.800')).toBeTruthy();
  expect(screen.getByText('Medical rates are 25.0% above behavioral ones.')).toBeTruthy();
  expect(screen.getByText(/nothing of procedures, imaging and hospital services/, { selector: 'span' })).toBeTruthy();
  expect(screen.getByText(PARITY.how)).toBeTruthy();
  expect(screen.getByText(/no proof of a violation of parity law/)).toBeTruthy();
  expect(
    screen.getByText(
      `Too few codes have both a median and a Medicare price: 1 of ${paritySides.behavioral.length} behavioral codes, 0 of ${paritySides.medical.length} medical codes; each side needs 3.`,
    ),
  ).toBeTruthy();
});

test('of each code it says how many groups have rates of untold setting, and of a side how many codes have such', async () => {
  const untold: Partial<Record<keyof typeof PRICES, number>> = { '90837': 4, '99213': 12, '99214': 1 };
  await open(undefined, packOf(CODES.map((code) => ({ ...row(code, 'Aetna'), untold: untold[code] ?? 0 }))));
  expect(
    screen.getByText(
      /^Behavioral: .*, 1 code with groups of untold setting; .*, 2 codes with groups of untold setting; /,
    ),
  ).toBeTruthy();
  unfold(screen.getByText(PARITY.codes));
  for (const line of [
    '90834, behavioral: $91.12, the median of 12 provider groups, ÷ $113.90 = 80.0%',
    '90837, behavioral: $167.00, the median of 12 provider groups, 4 of untold setting, ÷ $167.00 = 100.0%',
    '99213, medical: $118.99, the median of 12 provider groups, 12 of untold setting, ÷ $95.19 = 125.0%',
  ])
    expect(screen.getByText(line)).toBeTruthy();
});

test('medical rates that are below behavioral ones are said to be', async () => {
  const turned: Partial<Record<keyof typeof PRICES, number>> = { '99213': 0.8, '99214': 0.8, '99215': 0.8 };
  const pack = packOf(
    CODES.map((code) => {
      const median = PRICES[code] * (turned[code] ?? SHARES[code]);
      return { ...row(code, 'Aetna'), amounts: [median, median, median, median, median, median, median] };
    }),
  );
  await open(undefined, pack);
  // 100 % ÷ 80 %; 80 % ÷ 100 % − 1
  expect(screen.getByText('1.250')).toBeTruthy();
  expect(screen.getByText('Medical rates are 20.0% below behavioral ones.')).toBeTruthy();
});

test('medical codes of too few medical groups are left out, and named with the reason', async () => {
  const rows = CODES.map((code) => row(code, 'Aetna'));
  // The table of providers found medical groups for one visit alone.
  await open(undefined, packOf([...rows, { ...row('99213', 'Aetna'), of: 'medical' }]));
  expect(screen.getByText(/Medical: not known \(1 code\)/)).toBeTruthy();
  unfold(screen.getByText(PARITY.codes));
  for (const code of ['99214', '99215'])
    expect(screen.getByText(new RegExp(`^${code} left out: .*too few provider groups of this kind`))).toBeTruthy();
});

test('of rates for facilities alone there is no index, and the codes say so', async () => {
  await open(undefined, packOf(CODES.map((code) => ({ ...row(code, 'Aetna'), setting: 'facility' as const }))));
  expect(screen.getByText('no index')).toBeTruthy();
  expect(screen.getByText(/^Behavioral: not known \(0 codes\)/)).toBeTruthy();
  unfold(screen.getByText(PARITY.codes));
  expect(screen.getAllByText(/left out: Aetna has rates of \d+ for facilities alone/)).toHaveLength(CODES.length);
});

test('writes three sheets of its own, and the user’s stay', async () => {
  const workbook = await open();
  press(SHEETS_WRITTEN.write);
  await screen.findByText(/^Written: /);
  expect(workbook.names()).toEqual(['Fees', 'Parley parity', 'Parley parity codes', 'Parley parity method']);
});

test('asks before it replaces an earlier one, and keeps it where it is told to', async () => {
  const workbook = await open({ Fees: [['Code']], 'Parley parity': [['mine']] });
  press(SHEETS_WRITTEN.write);
  await screen.findByText(SHEETS_WRITTEN.replace(PARITY.report));
  const part = screen.getByRole('group', { name: PARITY.report });
  // The button that had the focus has gone.
  await waitFor(() => expect(document.activeElement).toBe(part));
  press(SHEETS_WRITTEN.no);
  expect(workbook.rowsOf('Parley parity')).toEqual([['mine']]);
  press(SHEETS_WRITTEN.write);
  await screen.findByText(SHEETS_WRITTEN.replace(PARITY.report));
  press(SHEETS_WRITTEN.yes);
  await waitFor(() => expect(workbook.rowsOf('Parley parity')).not.toEqual([['mine']]));
});

test('an audit’s report in the workbook is no reason to ask', async () => {
  await open({ 'Parley findings': [['found']] });
  press(SHEETS_WRITTEN.write);
  await screen.findByText(/^Written: /);
});
