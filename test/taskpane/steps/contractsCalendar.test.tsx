import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { COUNTING, registerHeadings, TERM_KEYS, type TermKey } from '../../../src/core/contracts';
import type { Raw } from '../../../src/core/raw';
import { CALENDAR } from '../../../src/taskpane/steps/contracts/calendar/strings';
import { ContractsView } from '../../../src/taskpane/steps/contracts/ContractsView';
import { CONTRACTS } from '../../../src/taskpane/steps/contracts/strings';
import { SHEETS_WRITTEN } from '../../../src/taskpane/wizard/strings';
import { type ArrayWorkbook, arrayWorkbook } from '../../support/arrayWorkbook';
import { unfold } from '../../support/unfold';

const TODAY = 20260801;

const register = (...rows: readonly Partial<Record<TermKey, Raw>>[]): ArrayWorkbook =>
  arrayWorkbook({ Contracts: [[...registerHeadings], ...rows.map((row) => TERM_KEYS.map((key) => row[key] ?? ''))] });

/** Renews on 1 January 2027, a Friday; 90 days before is 3 October 2026, a Saturday, and 90 days before that 5 July. */
const AETNA = {
  payer: 'Aetna',
  product: 'PPO',
  effective: '2025-01-01',
  renewal: '2027-01-01',
  termMonths: 12,
  autoRenews: 'Yes',
  noticeDays: 90,
  escalator: 'None',
  lastRateChange: '2025-01-01',
  timelyFilingDays: 90,
  appealDays: 'None',
};

const show = (workbook: ArrayWorkbook): void =>
  void render(
    <FluentProvider theme={webLightTheme}>
      <ContractsView workbook={workbook} today={TODAY} tab="calendar" onLeave={() => undefined} />
    </FluentProvider>,
  );

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('without a contract says how to come by one', async () => {
  show(register());
  expect(await screen.findByText(CALENDAR.none)).toBeTruthy();
});

describe('the deadlines', () => {
  test('stand month by month, what is due within 90 days first, each with the safe Friday and the days left until it', async () => {
    show(register(AETNA));
    const october = within(await screen.findByRole('list', { name: 'October 2026' }));
    // From 1 August to Friday, 2 October, are 30 days of August, 30 of September and 2: 62.
    expect(october.getByText('2026-10-03; be done by 2026-10-02, the Friday before')).toBeTruthy();
    expect(october.getByText('in 62 days')).toBeTruthy();
    expect(october.getByText('Aetna PPO: Last day of notice for the renewal on 2027-01-01')).toBeTruthy();
    // The renewal, and two years without a change, both on 1 January.
    expect(screen.queryByText('Aetna PPO: Contract renews')).toBeNull();
    const january = unfold(screen.getByText('January 2027: 2 deadlines'));
    expect(within(january).getByText('Aetna PPO: Contract renews')).toBeTruthy();
    // 153 days: 30 of August, 30, 31, 30, 31 and 1.
    expect(within(january).getAllByText('in 153 days')).toHaveLength(2);
  });

  test('show on opening how the day comes about, with its cell', async () => {
    const workbook = register(AETNA);
    show(workbook);
    const summary = await screen.findByLabelText(/Last day of notice/);
    const details = within(unfold(summary));
    expect(details.getByText(/Renewal 2027-01-01 minus 90 days is 2026-10-03\./)).toBeTruthy();
    expect(details.getByRole('button', { name: /Go to Contracts/ })).toBeTruthy();
  });

  test('leave limits of claims, which come every day, folded apart', async () => {
    show(register(AETNA));
    const limits = unfold(await screen.findByText(`${CALENDAR.limits}: 1`));
    // 90 days before 1 August are 3 May: 31 of July, 30 of June, 29 of May.
    expect(within(limits).getByText('Aetna PPO: Last day to file claims for services of 2026-05-03')).toBeTruthy();
    expect(within(limits).getByText('today')).toBeTruthy();
  });

  test('say where nothing is near', async () => {
    show(register({ ...AETNA, renewal: '2027-12-31' }));
    expect(await screen.findByText(CALENDAR.nothing(90))).toBeTruthy();
  });

  test('say how days are counted', async () => {
    show(register(AETNA));
    const counting = within(unfold(await screen.findByText(CALENDAR.counting)));
    for (const line of COUNTING) expect(counting.getByText(line)).toBeTruthy();
  });
});

test('what is missing is named with its contract, and the register is one step away, where the focus stays', async () => {
  show(register({ payer: 'Cigna', renewal: '2027-01-01', autoRenews: 'Yes' }));
  expect((await screen.findByRole('region', { name: CALENDAR.missing })).textContent).toMatch(/Cigna: .*Notice/);
  const button = screen.getByRole('button', { name: CALENDAR.register });
  button.focus();
  fireEvent.click(button);
  const tab = screen.getByRole('tab', { name: CONTRACTS.tab.register });
  expect(tab.getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(tab);
});

test('is written to a sheet', async () => {
  const workbook = register(AETNA);
  show(workbook);
  await screen.findByRole('list', { name: 'October 2026' });
  press(SHEETS_WRITTEN.write);
  await screen.findByText(/^Written: /);
  expect(workbook.names().some((name) => /calendar/i.test(name))).toBe(true);
});

describe('the calendar file', () => {
  const offered: { name: string; type: string; text: Promise<string> }[] = [];
  const released: string[] = [];
  let made: Blob | undefined;

  beforeEach(() => {
    // This environment has neither.
    offered.length = released.length = 0;
    URL.createObjectURL = (blob) => {
      made = blob as Blob;
      return 'blob:one';
    };
    URL.revokeObjectURL = (address) => void released.push(address);
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      offered.push({ name: this.download, type: made?.type ?? '', text: textOf(made!) });
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('is offered to be saved, and its memory let go with the view', async () => {
    const { unmount } = render(
      <FluentProvider theme={webLightTheme}>
        <ContractsView workbook={register(AETNA)} today={TODAY} tab="calendar" onLeave={() => undefined} />
      </FluentProvider>,
    );
    await screen.findByRole('list', { name: 'October 2026' });
    press(CALENDAR.file.save);
    const [file] = offered;
    expect(file).toMatchObject({ name: 'contract-deadlines.ics', type: 'text/calendar;charset=utf-8' });
    // The safe Friday is the day of the event.
    expect(await file?.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20261002\r\n/);
    // Notice, renewal and two years without a change; the limit of claims is none.
    expect(screen.getByText(CALENDAR.file.made('contract-deadlines.ics', 3))).toBeTruthy();
    expect(released).toEqual([]);
    unmount();
    expect(released).toEqual(['blob:one']);
  });

  test('shows its text to copy, where the host saves nothing', async () => {
    show(register(AETNA));
    await screen.findByRole('list', { name: 'October 2026' });
    press(CALENDAR.file.save);
    unfold(screen.getByText(CALENDAR.file.blocked));
    const text = screen.getByLabelText<HTMLTextAreaElement>(CALENDAR.file.text);
    expect(text.readOnly).toBe(true);
    expect(text.value).toContain('SUMMARY:Aetna PPO: Contract renews');
  });
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
