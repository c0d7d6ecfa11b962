import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CodesView } from '../../../src/taskpane/steps/see/CodesView';
import { FindingsView } from '../../../src/taskpane/steps/see/FindingsView';
import { PayersView } from '../../../src/taskpane/steps/see/PayersView';
import { ALL, type Wanted } from '../../../src/taskpane/steps/see/selectFindings';
import { FINDINGS } from '../../../src/taskpane/steps/see/strings';
import { Totals } from '../../../src/taskpane/steps/see/Totals';
import { engine } from '../../../src/taskpane/wizard/engine';
import { ServicesProvider } from '../../../src/taskpane/wizard/services';
import { audited, type Written } from '../../core/audit/readings';
import { arrayWorkbook } from '../../support/arrayWorkbook';

/* Houston, 2026: 90837 is 167.99, × 120% = 201.59; 99214 is 137.41; see golden/worked.csv. H0015 has no price. */

const HOUR: Written = { code: 90837, rate: 150 };
const VISIT: Written = { code: 99214, rate: 140 };

beforeEach(() => {
  window.scrollTo = () => undefined;
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
});
afterEach(() => jest.restoreAllMocks());

describe('the rate index of all payers', () => {
  test.each<[string, readonly Written[], string]>([
    [
      // (150 × 300 + 140 × 100) ÷ (167.99 × 300 + 137.41 × 100) = 59,000 ÷ 64,138
      'is weighted by units',
      [
        { ...HOUR, units: 300 },
        { ...VISIT, units: 100 },
      ],
      'All payers together pay 92.0% of Medicare, each rate weighted by its units of a year.',
    ],
    [
      // (150 + 140) ÷ (167.99 + 137.41) = 290 ÷ 305.40
      'counts each rate once without units',
      [HOUR, VISIT],
      'All payers together pay 95.0% of Medicare, each rate counted once, since no units are stated.',
    ],
    [
      'needs units of what has a price where there are units at all',
      [HOUR, { code: 'H0015', rate: 150, units: 10 }],
      'No rate with units could be compared, so that there is no rate index.',
    ],
    ['needs a price', [{ code: 'H0015', rate: 150 }], 'No rate could be compared, so that there is no rate index.'],
  ])('%s, and says so', (_, rows, says) => {
    render(<Totals {...audited(rows)} />);
    expect(screen.getByText(says)).toBeDefined();
  });
});

test('a payer’s index says where each rate is counted once, though others have units', () => {
  const { payers } = audited([
    { ...HOUR, units: 10 },
    { ...VISIT, payer: 'Cigna' },
  ]);
  render(<PayersView payers={payers} measure="Medicare" onFindings={() => undefined} />);
  // 150 ÷ 167.99; 140 ÷ 137.41
  expect(screen.getByText('Pays 89.3% of Medicare')).toBeDefined();
  expect(screen.getByText('Pays 101.9% of Medicare, each rate counted once')).toBeDefined();
});

test('a code shows the dollars of its findings and what it is paid by each unit', async () => {
  const audit = audited(
    [
      { code: 90837, rate: 150, units: 10 },
      { code: 90837, rate: 200, units: 1000, payer: 'Cigna' },
      { code: 'H0015', rate: 165, payer: 'Cigna' },
      { code: 'H0015', rate: '12.50/15 min' },
      { code: 99214, rate: 100, ends: '2025-12-31' },
    ],
    { threshold: 0.02 },
  );
  render(<CodesView audit={audit} onFindings={() => undefined} />);
  // 201.59 − 150 = 51.59, × 10, and Cigna pays more; 200.00 is 0.8% below, which the threshold leaves out.
  expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
    '90837$515.90$150.00 to $200.00 per session at 2 payersShow 2 findings',
    '99214not knownNo rate in forceShow 1 finding',
    'H0015not known$12.50 per 15 minutes at 1 payer$165.00 per day at 1 payerShow 1 finding',
  ]);
});

test('the button that shows all findings again leaves the focus in the search', async () => {
  const wants: Partial<Wanted>[] = [];
  const audit = audited([{ ...HOUR, units: 10 }]);
  render(<FindingsView audit={audit} wanted={{ ...ALL, text: 'no such' }} onWant={(want) => wants.push(want)} />);
  const button = await screen.findByRole('button', { name: FINDINGS.clear });
  button.focus();
  fireEvent.click(button);
  expect(wants).toEqual([ALL]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(FINDINGS.search);
});

describe('the other cells of a finding', () => {
  const see = (rows: readonly Written[]): ReturnType<typeof arrayWorkbook> => {
    const workbook = arrayWorkbook({ Fees: [['Payer', 'Code', 'Rate']] });
    render(
      <ServicesProvider value={{ workbook, engine, today: () => 20260105 }}>
        <FindingsView audit={audited(rows)} wanted={{ ...ALL, kind: 'disagreeing' }} onWant={() => undefined} />
      </ServicesProvider>,
    );
    return workbook;
  };
  /** Of one payer, for one code, over the same time. */
  const disagreeing = (rates: number): readonly Written[] =>
    Array.from({ length: rates }, (_, at) => ({ ...HOUR, rate: 210 + at }));
  const others = async (): Promise<string> => (await screen.findByText(/^See also/)).textContent;

  test('are named after “See also”, and a click goes there', async () => {
    const workbook = see(disagreeing(3));
    expect(await others()).toBe('See alsoC3C4');
    fireEvent.click(screen.getByRole('button', { name: 'Go to Fees C4' }));
    await waitFor(() => expect(workbook.selected).toEqual(['Fees!C4']));
  });

  test.each([
    [7, 'See alsoC3C4C5C6C7C8'],
    [8, 'See alsoC3C4C5C6C7and 2 other cells'],
    [12, 'See alsoC3C4C5C6C7and 6 other cells'],
  ])('of %p rates are a handful, and how many more there are', async (rates, text) => {
    see(disagreeing(rates));
    expect(await others()).toBe(text);
  });

  test('are not spoken of where there are none', async () => {
    render(
      <ServicesProvider value={{ workbook: arrayWorkbook({}), engine, today: () => 20260105 }}>
        <FindingsView audit={audited([{ ...HOUR, units: 10 }])} wanted={ALL} onWant={() => undefined} />
      </ServicesProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Go to Fees C2' })).toBeTruthy();
    expect(screen.queryByText(/^See also/)).toBeNull();
  });
});
