import { createParleyNode, type ParleyNode } from '../support/parleyNode';
import { shownRows } from '../support/shown';

let parley: ParleyNode;
beforeAll(async () => {
  parley = await createParleyNode();
});
afterAll(() => parley.close());

const shown = async (formula: string) => {
  const [result] = await parley.evaluate([formula]);
  return shownRows(result)[0]?.[0];
};

describe('ESCALATE', () => {
  test.each<[string, string, unknown]>([
    ['118.50 × 1.03 = 122.055, so 122.06; × 1.03 = 125.7218', '118.5,"3%","2024-01-01","2026-06-30"', 125.72],
    ['the day before the anniversary', '118.5,"3%","2024-01-01","2024-12-31"', 118.5],
    ['the anniversary itself; a cell in percent hands over 0.03', '118.5,0.03,"2024-01-01","2025-01-01"', 122.06],
    ['min(4.5%, 2.5%): 100 × 1.025', '100,"4.5%","2024-03-01","2025-03-01","2.5%"', 102.5],
    ['min(2.5%, 4.5%)', '100,"2.5%","2024-03-01","2025-03-01","4.5%"', 102.5],
    ['4.1483 × 1.03 = 4.272749, to four decimals', '4.1483,"3%","2024-01-01","2025-01-01"', 4.2727],
    ['29 February has its year complete on 1 March', '100,"10%","2024-02-29","2025-02-28"', 100],
    ['and on that day', '100,"10%","2024-02-29","2025-03-01"', 110],
    ['0.35 × 1.1 = 0.385, half up; a double has 0.38499…', '0.35,"10%","2024-01-01","2025-01-01"', 0.39],
    ['no rate', '"","3%","2024-01-01","2025-01-01"', ''],
  ])('%s', async (_, args, figure) => expect(await shown(`=PARLEY.ESCALATE(${args})`)).toBe(figure));

  test.each<[string, string]>([
    ['100,"3%","2026-01-01","2025-01-01"', '2025-01-01 is before 2026-01-01'],
    ['100,"","2024-01-01","2025-01-01"', 'is not a raise'],
    ['100,"3%","soon","2025-01-01"', '“soon”'],
  ])('%s fails with why', async (args, says) =>
    expect(JSON.stringify(await shown(`=PARLEY.ESCALATE(${args})`))).toContain(says),
  );
});

describe('EROSION', () => {
  test.each<[string, string, unknown]>([
    // MEI 4.6, 3.5, 2.7 %: 1.046 × 1.035 × 1.027 = 1.11184047; 1 − 1 ÷ 1.11184047 = 0.100590…
    ['MEI of 2024 to 2026', '118.5,"2023-01-01",,"2026-11-27"', 0.10059],
    ['118.50 × 1.11184047 = 131.753…', '118.5,"2023-01-01","MEI","2026-11-27","Rate"', 131.75],
    ['131.75 − 118.50', '118.5,"2023-01-01","MEI","2026-11-27","Dollars"', 13.25],
    ['no update in the year of the change', '118.5,"2026-01-01",,"2026-11-27"', 0],
    // CPI 480.797 in 2018-01, 553.095 in 2023-11: 72.298 ÷ 553.095 = 0.130715…
    ['CPI from January 2018 to November 2023', '100,"2018-01-15","CPI","2023-11-30"', 0.130715],
    ['100 × 553.095 ÷ 480.797 = 115.037…', '100,"2018-01-15","CPI","2023-11-30","Rate"', 115.04],
    // CPI 555.962 in 2022-09, 546.117 in 2023-07: 1 − 555.962 ÷ 546.117 = −0.018027…
    ['prices fell, so that the rate gained', '100,"2022-09-01","CPI","2023-07-31"', -0.018027],
  ])('%s', async (_, args, figure) => expect(await shown(`=PARLEY.EROSION(${args})`)).toBe(figure));

  test('where the index ends before the day, it goes up to there and says so', async () => {
    const early = String(await shown('=PARLEY.EROSION(100,"2018-01-15","CPI","2026-11-27","Evidence")'));
    expect(early).toContain('480.797 in 2018-01, 553.095 in 2023-11');
    expect(early).toContain('known here up to 2023-11, so what came after until 2026-11-27 is not counted');
    expect(early).toContain('https://fred.stlouisfed.org/series/CPIMEDSL');
  });

  test.each<[string, string]>([
    ['100,"2017-12-31","CPI","2023-11-30"', 'known here from 2018-01 to 2023-11'],
    ['100,"2021-12-31","MEI","2026-11-27"', 'known here from 2022 to 2026'],
    ['100,"2026-11-28","MEI","2026-11-27"', 'after 2026-11-27'],
    ['100,"2024-01-01","PPI","2026-11-27"', 'MEI'],
  ])('%s fails with why', async (args, says) =>
    expect(JSON.stringify(await shown(`=PARLEY.EROSION(${args})`))).toContain(says),
  );
});
