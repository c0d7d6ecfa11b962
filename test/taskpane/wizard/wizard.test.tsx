import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Raw } from '../../../src/core/raw';
import { COLUMNS, FIND } from '../../../src/taskpane/steps/find/strings';
import { USUAL } from '../../../src/taskpane/steps/choose/choiceForm';
import { CHOOSE } from '../../../src/taskpane/steps/choose/strings';
import { AUDIT } from '../../../src/taskpane/steps/audit/strings';
import { FINDINGS, SEE } from '../../../src/taskpane/steps/see/strings';
import { FLAGS, WRITE } from '../../../src/taskpane/steps/write/strings';
import { engine } from '../../../src/taskpane/wizard/engine';
import { TROUBLE, WORKING } from '../../../src/taskpane/wizard/strings';
import { Wizard } from '../../../src/taskpane/wizard/Wizard';
import { WorkbookError } from '../../../src/workbook/port';
import { type ArrayWorkbook, arrayWorkbook } from '../../support/arrayWorkbook';
import { unfold } from '../../support/unfold';

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 90834 is 114.64, × 120% = 137.57; see golden/worked.csv. */
const FEES: readonly (readonly Raw[])[] = [
  ['Bayou City Recovery: contracted rates'],
  [],
  ['Proc Code', 'Payer', 'Contracted Rate ($)', 'Units / yr'],
  ['90837-95', 'Bluebonnet', '$104.50', 3480],
  ['90834', 'Lone Star', 93.4, 1180],
  ['90834', 'Gulf Mutual', 'see contract', 10],
];

const CODES_ALONE: readonly (readonly Raw[])[] = [90791, 90834, 90837].map((code) => [code, 'Therapy']);

const NOTES: readonly (readonly Raw[])[] = [['Call the payers'], ['by Friday']];

// They walk through the whole wizard, on machines that do something else at the same time.
jest.setTimeout(20_000);

const leave = jest.fn();

/** The wizard over a workbook; it has begun to read. */
function open(
  sheets: Parameters<typeof arrayWorkbook>[0] = { Fees: FEES, Notes: NOTES },
  prepare?: (workbook: ArrayWorkbook) => void,
): ArrayWorkbook {
  const workbook = arrayWorkbook(sheets);
  prepare?.(workbook);
  render(<Wizard services={{ workbook, engine, today: () => 20260105 }} onLeave={leave} />);
  return workbook;
}

const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const REGION = new RegExp(`^${CHOOSE.region.label}`);

async function toChoose(workbook = open()): Promise<ArrayWorkbook> {
  await heading(FIND.title(1));
  press(FIND.on);
  await heading(CHOOSE.title);
  return workbook;
}

async function toSee(workbook?: ArrayWorkbook): Promise<ArrayWorkbook> {
  const opened = await toChoose(workbook);
  type(REGION, 'TX-18');
  press(CHOOSE.audit);
  await heading(SEE.title);
  return opened;
}

async function toWrite(workbook?: ArrayWorkbook): Promise<ArrayWorkbook> {
  const opened = await toSee(workbook);
  press(SEE.write);
  await heading(WRITE.title);
  return opened;
}

beforeEach(() => {
  window.scrollTo = () => undefined;
  // jsdom lays nothing out: without a height every row of a long list would be in sight.
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
});

afterEach(() => jest.restoreAllMocks());

describe('the whole way', () => {
  test('leads from the user’s cells to the figures and a report, and leaves the cells as they were', async () => {
    const workbook = open();
    expect((await heading(FIND.title(1))).textContent).toBe('1 fee schedule found');
    expect(screen.getByText(/^2 rates · .*Bluebonnet.*Lone Star/)).toBeTruthy();
    press(FIND.on);
    await heading(CHOOSE.title);
    type(REGION, 'TX-18');
    expect(screen.getByText('TX-18 Houston (04412-18)')).toBeTruthy();
    press(CHOOSE.audit);
    await heading(SEE.title);
    // (201.59 − 104.50) × 3,480 = 337,873.20; (137.57 − 93.40) × 1,180 = 52,120.60; together 389,993.80
    expect(screen.getByText('$389,993.80')).toBeTruthy();
    const findings = await screen.findByRole('list', { name: FINDINGS.list });
    expect(await within(findings).findAllByText('$337,873.20')).toHaveLength(1);
    press(SEE.write);
    await heading(WRITE.title);
    press(WRITE.write);
    expect(await screen.findByText(WRITE.written.title)).toBeTruthy();
    expect(workbook.names().filter((name) => name.startsWith('Parley')).length).toBeGreaterThan(2);
    expect(workbook.rowsOf('Fees')).toEqual(FEES);
    expect(workbook.rowsOf('Notes')).toEqual(NOTES);
  });

  test('gives each step’s heading the focus', async () => {
    open();
    for (const [title, next] of [
      [FIND.title(1), FIND.on],
      [CHOOSE.title, CHOOSE.audit],
      [SEE.title, SEE.write],
    ] as const) {
      const shown = await heading(title);
      expect(document.activeElement).toBe(shown);
      if (title === CHOOSE.title) type(REGION, 'TX-18');
      press(next);
    }
    const last = await heading(WRITE.title);
    expect(document.activeElement).toBe(last);
  });

  test('remembers the choices in the workbook for the next time', async () => {
    const { memory } = await toSee();
    const again = arrayWorkbook({ Fees: FEES });
    memory.forEach((value, name) => again.memory.set(name, value));
    document.body.replaceChildren();
    render(<Wizard services={{ workbook: again, engine, today: () => 20260105 }} onLeave={leave} />);
    await toChoose(again);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: REGION }).value).toBe('TX-18');
  });
});

describe('finding', () => {
  test('says on a schedule’s card who pays where the sheet’s name alone says it', async () => {
    const rates = [
      ['CPT', 'Rate'],
      [90837, 110],
      [90834, 80],
    ];
    open({ Fees: FEES, 'Xyz Partners': rates, Sheet1: rates });
    await heading(FIND.title(3));
    expect(screen.getAllByText(/^Payer: /).map(({ textContent }) => textContent)).toEqual([
      'Payer: from the sheet’s name “Xyz Partners”, as no column or title names one',
      'Payer: not named: no column or title names one, nor does the sheet’s name “Sheet1”',
    ]);
  });

  test('says what was not read, where and why, and goes there', async () => {
    const workbook = open();
    await heading(FIND.title(1));
    unfold(screen.getByText('1 cell not read, and why'));
    expect(screen.getByText(/see contract/)).toBeTruthy();
    press('Go to Fees C6');
    await waitFor(() => expect(workbook.selected).toEqual(['Fees!C6']));
  });

  test('says what was looked for where there is no schedule', async () => {
    open({ Notes: NOTES });
    await heading(FIND.none.title);
    expect(screen.getByText(FIND.none.what(1))).toBeTruthy();
    press(FIND.leave);
    expect(leave).toHaveBeenCalled();
  });

  test('says that an empty workbook is empty', async () => {
    open({ Sheet1: [] });
    await heading(FIND.none.title);
    expect(screen.getByText(FIND.none.empty)).toBeTruthy();
  });

  test('takes no notice of sheets that an earlier run wrote', async () => {
    open({ Fees: FEES, 'Parley rates': FEES });
    await heading(FIND.title(1));
  });

  test('names the sheets on which nothing was found, and why', async () => {
    open(
      {
        Fees: FEES,
        Notes: NOTES,
        Codes: [['CPT', 'Service'], ...CODES_ALONE],
        Blank: [],
        'Parley rates': FEES,
        Wide: NOTES,
      },
      (made) => {
        const sheets = made.sheets.bind(made);
        made.sheets = async () =>
          (await sheets()).map((one) => ({
            ...one,
            hidden: one.name === 'Codes',
            cells: one.name === 'Wide' ? 17_179_869_184 : one.cells,
          }));
      },
    );
    await heading(FIND.title(1));
    unfold(screen.getByText('5 sheets without a fee schedule, and why'));
    const lines = screen.getByRole('list', { name: '' }).textContent;
    expect(lines).toMatch(/Notes: no cell stands out as a billing code/);
    expect(lines).toMatch(/Codes \(hidden\): column A, from A1 on, holds billing codes, and no column beside them/);
    expect(lines).toMatch(/Blank: it has no cells with anything in them/);
    expect(lines).toMatch(
      /Wide: it reaches over 17,179,869,184 cells, more than Parley reads; delete what stands far off/,
    );
    expect(lines).toMatch(/Parley rates: written by Parley, which reads none of its own reports\./);
  });

  test('says of each sheet why, in the open, where there is no schedule at all', async () => {
    open({ Codes: [['CPT', 'Service'], ...CODES_ALONE], Ideas: [['CPT Code', 'Rate']] });
    await heading(FIND.none.title);
    expect(screen.getByText(/^Codes: column A, .* write the rates in the rows of their codes/)).toBeTruthy();
    expect(screen.getByText(/^Ideas: the heading in A1 names billing codes, and none stands below it/)).toBeTruthy();
  });

  test.each([
    ['beside a schedule', { Fees: FEES, 'Parley rates': FEES }, FIND.title(1)],
    ['alone', { 'Parley rates': FEES }, FIND.none.title],
  ])('says that a report %s, which lost its mark, is left out and why', async (_, sheets, title) => {
    open(sheets, (workbook) => {
      const listed = workbook.sheets.bind(workbook);
      workbook.sheets = async () =>
        (await listed()).map((sheet) => (sheet.ours ? { ...sheet, ours: false, looksOurs: true } : sheet));
    });
    await heading(title);
    expect(screen.getByRole('status').textContent).toContain('Parley rates was left out: it looks like a report');
  });

  test('can be cancelled, and begun again', async () => {
    let release = (): void => undefined;
    open(undefined, (workbook) => (release = workbook.hold('read')));
    await screen.findByText(FIND.reading.what('Fees'));
    press(WORKING.cancel);
    await heading(FIND.stopped.title);
    expect(screen.getByRole('alert').textContent).toBe(TROUBLE.cancelled);
    release();
    press(FIND.stopped.again);
    await heading(FIND.title(1));
  });

  test.each<[string, unknown, string]>([
    [
      'in the workbook’s own words',
      new WorkbookError('The sheet is protected. Unprotect it, then try again.'),
      'The sheet is protected. Unprotect it, then try again.',
    ],
    ['without words of the library', new Error('GeneralException'), TROUBLE.unknown],
  ])('says %s why the workbook was not read', async (_, thrown, says) => {
    open(undefined, (workbook) => workbook.failNext('read', thrown));
    await heading(FIND.stopped.title);
    expect(screen.getByRole('alert').textContent).toBe(says);
  });

  test('does not go on where every schedule is left out', async () => {
    open();
    await heading(FIND.title(1));
    fireEvent.click(screen.getByRole('checkbox'));
    press(FIND.on);
    expect((await screen.findByRole('alert')).textContent).toBe(FIND.noneIncluded);
  });
});

describe('columns', () => {
  const SHEETS = { Fees: FEES, 'Fees 2025': FEES };
  const openColumns = async (workbook: ArrayWorkbook): Promise<ArrayWorkbook> => {
    await heading(FIND.title(2));
    fireEvent.click(screen.getAllByRole('button', { name: /^Check columns of Fees, / })[0]!);
    await heading(COLUMNS.title('Fees, A3:D6'));
    return workbook;
  };
  const pick = (column: string, role: string): void =>
    void fireEvent.change(screen.getByRole('combobox', { name: column }), { target: { value: role } });

  test('show what each was taken for, why, and its first values', async () => {
    await openColumns(open(SHEETS));
    const column = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Column C, Contracted Rate ($)' });
    expect(column.value).toBe('rate');
    expect(screen.getByText('First: $104.50 · 93.4 · see contract')).toBeTruthy();
  });

  test('are corrected by choosing, remembered, and offered to schedules with the same headings', async () => {
    const workbook = await openColumns(open(SHEETS));
    pick('Column D, Units / yr', 'ignored');
    await waitFor(() => expect(workbook.memory.has('mappings')).toBe(true));
    press(FIND.alike.apply);
    press(COLUMNS.back);
    await heading(FIND.title(2));
    await waitFor(() => expect(screen.getAllByText(FIND.corrected)).toHaveLength(2));
    press(FIND.again);
    await waitFor(() => expect(screen.getAllByText(FIND.remembered)).toHaveLength(2));
  });

  test('say which one is missing when the codes or rates are taken away', async () => {
    await openColumns(open(SHEETS));
    pick('Column C, Contracted Rate ($)', 'ignored');
    expect(await screen.findByText(COLUMNS.incomplete.rate)).toBeTruthy();
  });

  test('hold for now where the workbook cannot keep them', async () => {
    const workbook = await openColumns(open(SHEETS));
    workbook.failNext('remember', new WorkbookError('The workbook is read-only. Save a copy.'));
    pick('Column D, Units / yr', 'ignored');
    expect(await screen.findByText(`${FIND.notRemembered} The workbook is read-only. Save a copy.`)).toBeTruthy();
  });

  test('are of hidden rows too, until the user leaves these out; the workbook remembers it', async () => {
    const workbook = open({ Fees: FEES }, (made) => {
      const read = made.read.bind(made);
      made.read = async (...asked) => ({ ...(await read(...asked)), hiddenRows: new Set([4]) });
    });
    const hidden = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^1 hidden row is included, Fees/ });
    expect(hidden.checked).toBe(true);
    expect(screen.getByText(/^2 rates · Bluebonnet/)).toBeTruthy();
    fireEvent.click(hidden);
    await waitFor(() => expect(screen.getByText(/^1 rate · Bluebonnet/)).toBeTruthy());
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^1 hidden row is left out, Fees/ }).checked).toBe(
      false,
    );
    await waitFor(() => expect(workbook.memory.has('mappings')).toBe(true));
    press(FIND.again);
    await waitFor(() => expect(screen.getByText(FIND.remembered)).toBeTruthy());
    expect(screen.getByText(/^1 rate · Bluebonnet/)).toBeTruthy();
  });

  describe('under titles', () => {
    /** Both titles mislead: the rates are a doctor's in an office. */
    const TITLED: readonly (readonly Raw[])[] = [
      ['Bluebonnet: LCSW rates'],
      [],
      ['Proc Code', 'Contracted Rate ($)', 'Units / yr'],
      ['Facility', null, null],
      ['90837', 104.5, 3480],
    ];
    const HEARD = /^All its rates: LCSW, as “Bluebonnet: LCSW rates” says. Each .* below it: “Facility”, Fees, A3:C5$/;
    const OFF = /^Titles say nothing of the rates: “Bluebonnet: LCSW rates”, “Facility”, Fees, A3:C5$/;
    const box = (name: RegExp): Promise<HTMLInputElement> => screen.findByRole('checkbox', { name });

    test('are read without them once the user has switched these off, and compared so', async () => {
      const workbook = open({ Fees: TITLED });
      expect((await box(HEARD)).checked).toBe(true);
      fireEvent.click(await box(HEARD));
      expect((await box(OFF)).checked).toBe(false);
      await waitFor(() => expect(workbook.memory.has('mappings')).toBe(true));
      await toSee(workbook);
      // A doctor's in an office, as above; a social worker's in a facility has 75% of a smaller fee.
      expect(screen.getByText('$337,873.20')).toBeTruthy();
    });

    test('are read so the next time, and with them once these are switched on again', async () => {
      const workbook = open({ Fees: TITLED });
      fireEvent.click(await box(HEARD));
      await box(OFF);
      await waitFor(() => expect(workbook.memory.has('mappings')).toBe(true));
      press(FIND.again);
      await waitFor(() => expect(screen.getByText(FIND.remembered)).toBeTruthy());
      fireEvent.click(await box(OFF));
      expect((await box(HEARD)).checked).toBe(true);
    });

    test('of other schedules with the same headings can be read the same way, where they have titles', async () => {
      open({ Fees: TITLED, 'Fees 2025': TITLED, Plain: [['Cigna'], ...TITLED.slice(1, 3), ['90837', 100, 10]] });
      await heading(FIND.title(3));
      fireEvent.click(await box(HEARD));
      expect(await screen.findByText(FIND.alike.says(1))).toBeTruthy();
      press(FIND.alike.apply);
      await waitFor(() => expect(screen.getAllByRole('checkbox', { name: /^Titles say nothing/ })).toHaveLength(2));
      expect(screen.queryByText(FIND.alike.says(1))).toBeNull();
    });

    test('stand beside them in the preview, where titles can be switched off, too', async () => {
      open({ Fees: TITLED });
      await heading(FIND.title(1));
      press(FIND.checkLabel('Fees, A3:C5'));
      await heading(COLUMNS.title('Fees, A3:C5'));
      const row = (): string => screen.getByRole('cell', { name: 'Facility' }).closest('tr')!.className;
      const before = row();
      fireEvent.click(await box(HEARD));
      expect((await box(OFF)).checked).toBe(false);
      expect(row()).not.toBe(before);
    });
  });

  test('of a hidden sheet are listed, and audited when the user says so', async () => {
    open({ Fees: FEES, Old: FEES }, (made) => {
      const sheets = made.sheets.bind(made);
      made.sheets = async () => (await sheets()).map((one) => ({ ...one, hidden: one.name === 'Old' }));
    });
    await heading(FIND.title(2));
    expect(screen.getByText(FIND.onHiddenSheet)).toBeTruthy();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Audit / });
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
  });

  test('belong to the cells that the user gives', async () => {
    await openColumns(open(SHEETS));
    type(COLUMNS.area.label, 'A3:D99');
    expect(screen.getByText(COLUMNS.area.wrong('A1:D6'))).toBeTruthy();
    type(COLUMNS.area.label, 'a3:d4');
    await heading(COLUMNS.title('Fees, A3:D4'));
    press(COLUMNS.back);
    await waitFor(() => expect(screen.getByText(/^1 rate · Bluebonnet/)).toBeTruthy());
  });

  test('keep the range that the user gave when the wizard is closed and opened again', async () => {
    const workbook = arrayWorkbook({ Fees: FEES });
    const services = { workbook, engine, today: () => 20260105 };
    const first = render(<Wizard services={services} onLeave={leave} />);
    await heading(FIND.title(1));
    press(FIND.checkLabel('Fees, A3:D6'));
    await heading(COLUMNS.title('Fees, A3:D6'));
    type(COLUMNS.area.label, 'A3:D4');
    await heading(COLUMNS.title('Fees, A3:D4'));
    await waitFor(() => expect(workbook.memory.has('mappings')).toBe(true));
    first.unmount();
    render(<Wizard services={services} onLeave={leave} />);
    await heading(FIND.title(1));
    expect(screen.getByText(FIND.remembered)).toBeTruthy();
    // Rows 3 and 4: the headings and one rate.
    expect(screen.getByText(/^1 rate · Bluebonnet/)).toBeTruthy();
    press(FIND.checkLabel('Fees, A3:D4'));
    await heading(COLUMNS.title('Fees, A3:D4'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: COLUMNS.area.label }).value).toBe('A3:D4');
  });
});

describe('choosing', () => {
  test('leads to the first field in the way', async () => {
    await toChoose();
    press(CHOOSE.audit);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: REGION })));
    expect(screen.getByText(CHOOSE.region.missing)).toBeTruthy();
  });

  test('takes what was most likely meant by one click', async () => {
    await toChoose();
    type(REGION, 'Huston, TX');
    press(CHOOSE.region.use('Houston, TX'));
    expect(screen.getByText('TX-18 Houston (04412-18)')).toBeTruthy();
  });

  describe('a region of their own for some of many sheets', () => {
    const MANY = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `Clinic ${at + 1}`,
        [
          ['Code', 'Payer', 'Rate', 'Units'],
          [90837, 'Aetna', 100, 1],
        ],
      ]),
    );
    const regions = (): readonly HTMLInputElement[] =>
      within(screen.getByRole('group', { name: CHOOSE.region.list })).getAllByRole<HTMLInputElement>('textbox');
    const own = (sheet: string) => screen.queryByRole<HTMLInputElement>('textbox', { name: `Region of ${sheet}` });
    const toMany = async (memory?: ArrayWorkbook['memory']): Promise<ArrayWorkbook> => {
      const workbook = open(MANY, (one) => memory?.forEach((value, name) => one.memory.set(name, value)));
      await heading(FIND.title(40));
      press(FIND.on);
      await heading(CHOOSE.title);
      return workbook;
    };

    test('is asked for of a handful until more are asked for, whose first field then has the focus', async () => {
      await toMany();
      type(REGION, 'TX-18');
      fireEvent.click(screen.getByRole('checkbox', { name: CHOOSE.region.perSheet }));
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Region of all other/ }).value).toBe('TX-18');
      expect(regions()).toHaveLength(5);
      press('Show 20 of 35 more sheets');
      expect(regions()).toHaveLength(25);
      await waitFor(() => expect(document.activeElement).toBe(own('Clinic 6')));
      press('Show 15 more sheets');
      expect(regions()).toHaveLength(40);
      expect(screen.queryByRole('button', { name: /more sheets/ })).toBeNull();
    });

    /* 90837 × 120%: in Houston 201.59 − 100 = 101.59, thirty-nine times 3,962.01; in Alaska 278.93 − 100 = 178.93. */
    test('leaves the others the region of all, and is there when the workbook is opened again', async () => {
      const { memory } = await toMany();
      fireEvent.click(screen.getByRole('checkbox', { name: CHOOSE.region.perSheet }));
      press('Show 20 of 35 more sheets');
      type('Region of Clinic 21', 'AK');
      expect(screen.getByText('1 of 40 sheets has a region of its own.')).toBeTruthy();
      press(CHOOSE.audit);
      const [ofAll] = screen.getAllByRole('textbox', { name: REGION });
      await waitFor(() => expect(document.activeElement).toBe(ofAll));
      expect(screen.getByText(CHOOSE.region.missing)).toBeTruthy();
      type(/^Region of all other/, 'TX-18');
      press(CHOOSE.audit);
      await heading(SEE.title);
      expect(screen.getByText('$4,140.94')).toBeTruthy();

      document.body.replaceChildren();
      await toMany(memory);
      expect(regions()).toHaveLength(5);
      expect(regions()[0]).toBe(own('Clinic 21'));
      expect(own('Clinic 21')?.value).toBe('AK');
    });

    test('that is none comes into sight, and stays there while it is mended', async () => {
      const { memory } = arrayWorkbook({});
      const regionOfSheet = Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`Clinic ${at + 1}`, at === 11 ? 'nowhere' : 'TX']),
      );
      memory.set('choices', { ...USUAL, region: 'TX', perSheet: true, regionOfSheet });
      await toMany(memory);
      expect(own('Clinic 12')).toBeNull();
      press(CHOOSE.audit);
      await waitFor(() => expect(document.activeElement).toBe(own('Clinic 12')));
      type('Region of Clinic 12', 'TX');
      expect(own('Clinic 12')?.value).toBe('TX');
    });
  });

  test('comes back with the choices when the audit is cancelled', async () => {
    const workbook = await toChoose();
    const release = workbook.hold('remember');
    type(REGION, 'TX-18');
    press(CHOOSE.audit);
    await heading(AUDIT.title);
    press(WORKING.cancel);
    release();
    await heading(CHOOSE.title);
    expect(screen.getByRole('alert').textContent).toContain(TROUBLE.cancelled);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: REGION }).value).toBe('TX-18');
  });
});

describe('seeing', () => {
  test('explains a finding by its arithmetic', async () => {
    await toSee();
    const explain = await screen.findByRole('button', { name: `${FINDINGS.explain} of 90837-95, Bluebonnet` });
    fireEvent.click(explain);
    expect(screen.getByText(/× 33\.4009 = \$167\.99; \$167\.99 × 120% = \$201\.59; .* = \$337,873\.20/)).toBeTruthy();
  });

  test('goes to the cell of a finding, and says why where it cannot', async () => {
    const workbook = await toSee();
    workbook.failNext('select', new WorkbookError('The sheet is gone. Read the workbook again.'));
    const [cell] = await screen.findAllByRole('button', { name: 'Go to Fees C4' });
    fireEvent.click(cell!);
    expect((await screen.findByRole('alert')).textContent).toContain('The sheet is gone.');
    fireEvent.click(cell!);
    await waitFor(() => expect(workbook.selected).toEqual(['Fees!C4']));
  });

  test('tells findings of one code in several tiers apart, in the list, to a reader of labels and in the search', async () => {
    await toSee(
      open({
        Fees: [
          ['Proc Code', 'Age Group', 'Contracted Rate ($)', 'Units / yr'],
          ['90837', 'Adult', 104.5, 3480],
          ['90837', 'Child', 100, 10],
        ],
      }),
    );
    expect(await screen.findByText('90837 (Adult) · Payer not named (Fees)')).toBeTruthy();
    expect(screen.getByText(/^Payer not named \(Fees\) pays \$100\.00 for 90837 \(Child\), /)).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Show the arithmetic of 90837 (Adult), Payer not named (Fees)' }),
    ).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox', { name: FINDINGS.search }), { target: { value: 'child' } });
    await waitFor(() => expect(screen.queryByText('90837 (Adult) · Payer not named (Fees)')).toBeNull());
    expect(screen.getByText('90837 (Child) · Payer not named (Fees)')).toBeTruthy();
  });

  test('finds, and says when nothing matches', async () => {
    await toSee();
    const search = await screen.findByRole('searchbox', { name: FINDINGS.search });
    fireEvent.change(search, { target: { value: 'H9999' } });
    expect(await screen.findByText(FINDINGS.noMatch)).toBeTruthy();
    press(FINDINGS.clear);
    await waitFor(() => expect(screen.queryByText(FINDINGS.noMatch)).toBeNull());
  });

  test('changes its views by the arrow keys, and leads from a payer to its findings', async () => {
    await toSee();
    fireEvent.keyDown(screen.getByRole('tab', { name: SEE.views.findings }), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: SEE.views.payers, selected: true }));
    fireEvent.click(screen.getByRole('button', { name: /findings? of Lone Star$/ }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: FINDINGS.payer }).value).toBe('Lone Star');
  });
});

describe('writing', () => {
  const WITH_EARLIER = { Fees: FEES, 'Parley findings': [['Old']] };

  test('asks before it replaces an earlier report', async () => {
    const workbook = await toWrite(open(WITH_EARLIER));
    press(WRITE.write);
    expect(await screen.findByText(WRITE.asking.title)).toBeTruthy();
    expect(workbook.rowsOf('Parley findings')).toEqual([['Old']]);
    press(WRITE.asking.no);
    expect(screen.queryByText(WRITE.asking.title)).toBeNull();
    press(WRITE.write);
    fireEvent.click(await screen.findByRole('button', { name: WRITE.asking.yes(1) }));
    expect(await screen.findByText(WRITE.written.title)).toBeTruthy();
    expect(workbook.rowsOf('Parley findings')).not.toEqual([['Old']]);
  });

  test('says why nothing was written', async () => {
    const workbook = await toWrite();
    workbook.failNext('write', new WorkbookError('The workbook is protected. Unprotect it, then try again.'));
    press(WRITE.write);
    expect((await screen.findByRole('alert')).textContent).toContain('The workbook is protected.');
    expect(workbook.names()).toEqual(['Fees', 'Notes']);
  });

  test('can be cancelled', async () => {
    const workbook = await toWrite();
    workbook.hold('write');
    press(WRITE.write);
    fireEvent.click(await screen.findByRole('button', { name: WORKING.cancel }));
    expect((await screen.findByRole('alert')).textContent).toContain(TROUBLE.cancelled);
    expect(workbook.names()).toEqual(['Fees', 'Notes']);
  });

  test('puts flags into the empty column beside the schedule when asked', async () => {
    const workbook = await toWrite();
    press(FLAGS.write);
    expect(await screen.findByText(FLAGS.written('Fees, column E'))).toBeTruthy();
    expect(workbook.rowsOf('Fees').map((row) => row.slice(0, 4))).toEqual(FEES);
    expect(
      workbook
        .rowsOf('Fees')
        .map((row) => row[4] ?? null)
        .slice(2, 4),
    ).toEqual(['Parley', 'Below target']);
  });

  test('asks before flags of an earlier audit are renewed, and removes them when asked', async () => {
    const workbook = await toWrite();
    press(FLAGS.write);
    await screen.findByText(FLAGS.written('Fees, column E'));
    const flagged = workbook.rowsOf('Fees').map((row) => [...row]);
    press(FLAGS.renew);
    expect(await screen.findByText(FLAGS.asking.title('E', 'Fees'))).toBeTruthy();
    press(FLAGS.asking.no);
    expect(screen.queryByText(FLAGS.asking.title('E', 'Fees'))).toBeNull();
    press(FLAGS.renew);
    fireEvent.click(await screen.findByRole('button', { name: FLAGS.asking.yes }));
    await screen.findByText(FLAGS.written('Fees, column E'));
    expect(workbook.rowsOf('Fees')).toEqual(flagged);
    press(FLAGS.remove);
    expect(await screen.findByText(FLAGS.removed('Fees, column E'))).toBeTruthy();
    expect(workbook.rowsOf('Fees').map((row) => row[4] ?? null)).toEqual(workbook.rowsOf('Fees').map(() => null));
    expect(screen.queryByRole('button', { name: FLAGS.remove })).toBeNull();
  });

  test('says why a flag column that somebody changed is left as it is, and where the flags go instead', async () => {
    const workbook = open({
      Fees: FEES.map((row, at) => [...row, [null, null, 'Parley', 'Below target: ask Ann'][at] ?? null]),
    });
    workbook.memory.set('flags', ['Below target']);
    await toWrite(workbook);
    expect(screen.getByText(FLAGS.leftAlone.value('E', 'E4', 'F'))).toBeTruthy();
    press(FLAGS.write);
    expect(await screen.findByText(FLAGS.written('Fees, column F'))).toBeTruthy();
    expect(workbook.rowsOf('Fees')[3]![4]).toBe('Below target: ask Ann');
  });
});
