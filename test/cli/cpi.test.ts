import { cpi } from '../../src/cli/generate/cpi';

const months = (table: string): unknown => (JSON.parse(cpi(table)) as { months: unknown }).months;

describe('consumer prices as they are imported', () => {
  test('only the months of the one series are taken', () => {
    const table = [
      'series,period,value,note',
      'CPIMEDSL (BLS CPI-U medical care SA; FRED copy),2018 average,484.704,',
      'CPIMEDSL,2018-12,488.82,',
      'CPIMEDSL,2019-01,489.984,',
      'CUUR0000SAM (NSA),2026-07,593.781,quoted',
    ];
    expect(months(table.join('\n'))).toEqual({ 201812: 488_820, 201901: 489_984 });
  });

  test('as FRED gives the series', () => {
    expect(months('observation_date,CPIMEDSL\r\n2018-12-01,488.82\r\n2019-01-01,489.984\r\n')).toEqual({
      201812: 488_820,
      201901: 489_984,
    });
  });

  test.each([
    ['a gap', 'DATE,VALUE\n2018-11-01,487.6\n2019-01-01,489.9', '2019-01 does not follow 2018-11'],
    ['a level that cannot be meant', 'DATE,VALUE\n2018-12-01,488.8\n2019-01-01,48.9', '2019-01 cannot be meant'],
    ['no month', 'DATE,VALUE\n', 'no month of the series'],
    ['other headings', 'a,b\n1,2', 'the headings are a,b'],
  ])('%s ends it', (_, table, says) => expect(() => cpi(table)).toThrow(says));
});
