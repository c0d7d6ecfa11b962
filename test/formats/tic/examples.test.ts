import { describeWithTic, readTic, ticExamples } from '../../support/ticFiles';
import { pieces, readPieces, sorted } from './read';
import { referenceRows } from './reference';

const MIDLAND = '222222222';

describeWithTic('CMS’s in-network examples, of schema 1 and 2, give the rows that JSON.parse gives', () => {
  test.each(ticExamples())('%s: whole, and byte by byte', (name) => {
    const bytes = readTic(name);
    const expected = referenceRows(new TextDecoder().decode(bytes));
    expect(expected.length).toBeGreaterThan(0);
    for (const size of [bytes.length, 1]) {
      const { rows, summary } = readPieces(pieces(bytes, size));
      expect(sorted(rows)).toEqual(sorted(expected));
      expect(summary.counts).toMatchObject({ bytes: bytes.length, rows: rows.length, unresolved: 0, issues: 0 });
    }
  });

  test.each(ticExamples())('%s: of one code, one taxpayer or some providers only', (name) => {
    const bytes = readTic(name);
    for (const wanted of [
      { code: (code: string) => code === '27447' },
      { tin: ({ value }: { value: string }) => value === MIDLAND },
      {
        npis: {
          classes: new Map([
            [1111111111, 3],
            [6666666666, 4],
            [1234567890, -1],
          ]),
          absent: 0,
        },
      },
      {
        npis: {
          classes: new Map([
            [1111111111, 3],
            [6666666666, 4],
            [1234567890, 5],
          ]),
          absent: -1,
        },
      },
    ])
      expect(sorted(readPieces([bytes], wanted).rows)).toEqual(
        sorted(referenceRows(new TextDecoder().decode(bytes), wanted)),
      );
  });

  test('a price is paid to each taxpayer of the groups it refers to', () => {
    const { rows } = readPieces([readTic('in-network-rates-capitation-single-plan-sample.json')]);
    // Two rates refer to group 1, which has two taxpayers: 2 × 2.
    expect(rows.map(({ rate, tin, arrangement }) => `${arrangement} ${rate} ${tin}`).sort()).toEqual([
      'capitation 20000 ein 111111111',
      'capitation 20000 ein 222222222',
      'capitation 25000 ein 111111111',
      'capitation 25000 ein 222222222',
    ]);
  });
});
