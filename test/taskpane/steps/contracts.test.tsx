import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { registerHeadings, TERM_KEYS, type TermKey, TERMS } from '../../../src/core/contracts';
import type { Raw } from '../../../src/core/raw';
import { ContractsView } from '../../../src/taskpane/steps/contracts/ContractsView';
import { FORM, REGISTER } from '../../../src/taskpane/steps/contracts/register/strings';
import { CONTRACTS } from '../../../src/taskpane/steps/contracts/strings';
import { type ArrayWorkbook, arrayWorkbook } from '../../support/arrayWorkbook';
import { unfold } from '../../support/unfold';

const TODAY = 20260801;

const line = (values: Partial<Record<TermKey, Raw>>): Raw[] => TERM_KEYS.map((key) => values[key] ?? '');

const register = (...rows: readonly Partial<Record<TermKey, Raw>>[]): ArrayWorkbook =>
  arrayWorkbook({
    'Fee schedule': [
      ['Code', 'Rate'],
      [90837, 104.5],
    ],
    Contracts: [[...registerHeadings], ...rows.map(line)],
  });

// 1 January 2027 is 46388 as Excel counts days.
const AETNA = { payer: 'Aetna', product: 'PPO', renewal: 46_388, noticeDays: 90, escalator: 0.03 };

function show(workbook: ArrayWorkbook): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <ContractsView workbook={workbook} today={TODAY} onLeave={() => undefined} />
    </FluentProvider>,
  );
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const field = (key: TermKey): HTMLElement => document.querySelector<HTMLElement>(`[name=${key}]`)!;
const fill = (key: TermKey, value: string): void => void fireEvent.change(field(key), { target: { value } });
const openGroup = (title: string): void => void unfold(screen.getByText(title));

beforeEach(() => {
  window.scrollTo = () => undefined;
});

describe('without a register', () => {
  test('says what it is for, and makes one with a blank row', async () => {
    const workbook = arrayWorkbook({ 'Fee schedule': [['Code', 'Rate']] });
    show(workbook);
    expect(await screen.findByText(REGISTER.none.title)).toBeTruthy();
    press(REGISTER.none.make);
    expect(await screen.findByText(REGISTER.none.made)).toBeTruthy();
    expect(workbook.rowsOf('Contracts')[0]).toEqual(registerHeadings);
    expect(document.activeElement?.textContent).toBe(REGISTER.add);
  });

  test('says why it was not made', async () => {
    const workbook = arrayWorkbook({ Contracts: [['Rent', 'Due']] });
    show(workbook);
    await screen.findByText(REGISTER.none.title);
    press(REGISTER.none.make);
    expect((await screen.findByRole('alert')).textContent).toContain('There is a sheet Contracts already');
  });
});

describe('the list of contracts', () => {
  test('shows the dates of each, and the last day of notice', async () => {
    show(register(AETNA));
    const card = within(await screen.findByRole('list', { name: REGISTER.list }));
    // 90 days before 1 January 2027 are 3 October 2026.
    for (const text of ['Aetna PPO', '2027-01-01', '2026-10-03', REGISTER.notLooked])
      expect(card.getByText(text)).toBeTruthy();
  });

  test('shows what could not be read, with its cell', async () => {
    const workbook = register({ ...AETNA, noticeDays: '3 months' });
    show(workbook);
    expect(await screen.findByText(/“3 months” counts months/)).toBeTruthy();
    const column = TERM_KEYS.indexOf('noticeDays');
    press(`Go to Contracts ${String.fromCharCode(65 + column)}2`);
    await waitFor(() => expect(workbook.selected).toEqual([`Contracts!${String.fromCharCode(65 + column)}2`]));
  });

  test('is read again when the user comes back from the cells', async () => {
    const workbook = register(AETNA);
    show(workbook);
    await screen.findByText('Aetna PPO');
    (workbook.rowsOf('Contracts')[1] as Raw[])[0] = 'Cigna';
    fireEvent.focus(window);
    expect(await screen.findByText('Cigna PPO')).toBeTruthy();
  });
});

describe('the form', () => {
  test('adds a contract below the others, as cells that read the same', async () => {
    const workbook = register(AETNA);
    show(workbook);
    await screen.findByText('Aetna PPO');
    press(REGISTER.add);
    fill('payer', 'Cigna');
    fill('renewal', '2027-07-01');
    fill('noticeDays', '60 days');
    openGroup('Rates');
    fill('escalator', '0.5');
    fill('lesserOf', 'Yes');
    fill('carveOuts', 'None');
    press(FORM.save);
    expect(await screen.findByText(FORM.saved('Cigna', 2))).toBeTruthy();
    const row = workbook.rowsOf('Contracts')[2]!;
    const cell = (key: TermKey): Raw | undefined => row[TERM_KEYS.indexOf(key)];
    // 181 days after 1 January 2027 is 1 July; a bare number before the field's percent sign is a percentage.
    expect([
      cell('payer'),
      cell('renewal'),
      cell('noticeDays'),
      cell('escalator'),
      cell('lesserOf'),
      cell('carveOuts'),
      cell('npi'),
    ]).toEqual(['Cigna', 46_569, 60, 0.005, 'Yes', 'None', '']);
    expect(workbook.rowsOf('Contracts')[1]).toEqual(line(AETNA));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(REGISTER.editOne('Cigna'));
  });

  test('says beside a field what cannot be read, and writes nothing until it can', async () => {
    const workbook = register(AETNA);
    show(workbook);
    await screen.findByText('Aetna PPO');
    press(REGISTER.add);
    fill('noticeDays', '3 months');
    press(FORM.save);
    expect(await screen.findByText(FORM.payer)).toBeTruthy();
    expect(screen.getByText(/“3 months” counts months/)).toBeTruthy();
    expect(screen.getByText(FORM.errors(2))).toBeTruthy();
    expect(document.activeElement).toBe(field('payer'));
    expect(workbook.rowsOf('Contracts')).toHaveLength(2);
  });

  test('changes only the cells of what was changed', async () => {
    const workbook = register({ ...AETNA, notes: 'keep me', termMonths: 'a while' });
    show(workbook);
    await screen.findByText('Aetna PPO');
    press(REGISTER.editOne('Aetna PPO'));
    expect((field('renewal') as HTMLInputElement).value).toBe('2027-01-01');
    expect((field('termMonths') as HTMLInputElement).value).toBe('a while');
    fill('noticeDays', '120');
    press(FORM.save);
    await screen.findByText(FORM.saved('Aetna PPO', 1));
    expect(workbook.rowsOf('Contracts')[1]).toEqual(
      line({ ...AETNA, notes: 'keep me', termMonths: 'a while', noticeDays: 120 }),
    );
  });

  test('shows the row anew where somebody changed it meanwhile', async () => {
    const workbook = register(AETNA);
    show(workbook);
    await screen.findByText('Aetna PPO');
    press(REGISTER.editOne('Aetna PPO'));
    (workbook.rowsOf('Contracts')[1] as Raw[])[TERM_KEYS.indexOf('noticeDays')] = 30;
    fill('product', 'HMO');
    press(FORM.save);
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody changed these cells');
    expect((field('noticeDays') as HTMLInputElement).value).toBe('30');
    expect(workbook.rowsOf('Contracts')[1]?.[1]).toBe('PPO');
  });

  test('leaves everything as it was where it is cancelled, and goes back to where it was opened', async () => {
    const workbook = register(AETNA);
    show(workbook);
    await screen.findByText('Aetna PPO');
    press(REGISTER.editOne('Aetna PPO'));
    fill('payer', 'Cigna');
    press(FORM.cancel);
    expect(screen.getByText('Aetna PPO')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(REGISTER.editOne('Aetna PPO'));
    expect(workbook.rowsOf('Contracts')[1]).toEqual(line(AETNA));
  });

  test('names the columns that a list of the user’s own lacks', async () => {
    const workbook = arrayWorkbook({
      Ours: [
        ['Payer', 'Renewal', 'Notice period', 'Owner', 'Escalator'],
        ['Aetna', 46_388, '90 days', 'Ann', '3%'],
      ],
    });
    show(workbook);
    await screen.findByText('Aetna');
    press(REGISTER.editOne('Aetna'));
    expect(screen.getByText(/Your table has no column for Product/)).toBeTruthy();
    openGroup('Rates');
    fill('escalator', '4');
    press(FORM.save);
    await screen.findByText(FORM.saved('Aetna', 1));
    expect(workbook.rowsOf('Ours')[1]).toEqual(['Aetna', 46_388, '90 days', 'Ann', 0.04]);
  });
});

test('every field has a label and says what to write', async () => {
  show(register());
  await screen.findByText(CONTRACTS.title);
  await waitFor(() => expect(screen.queryByRole('button', { name: REGISTER.add })).toBeTruthy());
  press(REGISTER.add);
  for (const title of ['Rates', 'Claims and payment', 'Access to care', 'Clauses', 'People', 'What else counts'])
    openGroup(title);
  for (const key of TERM_KEYS) {
    const { heading, says } = TERMS[key];
    const control = field(key) as HTMLInputElement;
    expect(control.labels?.[0]?.textContent).toBe(key === 'payer' ? `${heading}*` : heading);
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe(says);
  }
});
