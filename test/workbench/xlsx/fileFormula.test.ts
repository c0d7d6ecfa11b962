import fc from 'fast-check';
import { fromFile, namespacesIn, toFile } from '../../../src/workbench/xlsx/fileFormula';
import { formulaTokens } from '../../../src/workbench/xlsx/formulaTokens';

const NAMESPACES = ['PARLEY'];

describe('formulas in files', () => {
  it.each([
    ['PARLEY.BENCHMARK(A5,$B$2)', '_xldudf_PARLEY_BENCHMARK(A5,$B$2)'],
    ['parley.Underpaid(A1:B2)', '_xldudf_PARLEY_UNDERPAID(A1:B2)'],
    ['XLOOKUP(1,A:A,B:B)+STDEV.S(C:C)', '_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn.STDEV.S(C:C)'],
    ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['LET(x, 2, x*A1)', '_xlfn.LET(_xlpm.x, 2, _xlpm.x*A1)'],
    ['MAP(A1:A3,LAMBDA(rate,rate*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.rate,_xlpm.rate*2))'],
    ['SUM(A1:A3)&"XLOOKUP(PARLEY.BENCHMARK(1))"', 'SUM(A1:A3)&"XLOOKUP(PARLEY.BENCHMARK(1))"'],
    ["'FILTER(x'!A1+SUM(Fees[[#All],[FILTER(]])", "'FILTER(x'!A1+SUM(Fees[[#All],[FILTER(]])"],
    ['PARLEYX.BENCHMARK(1)', 'PARLEYX.BENCHMARK(1)'],
    ['FILTER', 'FILTER'],
  ])('writes %s as %s', (people, file) => expect(toFile(people, NAMESPACES)).toBe(file));

  it.each([
    ['_xldudf_PARLEY_RATE_INDEX(A1)', 'PARLEY.RATE_INDEX(A1)'],
    ['_xlfn._xlws.FILTER(A1:A3,_xlfn.ISOMITTED(_xlpm.y))', 'FILTER(A1:A3,ISOMITTED(y))'],
    ['"_xlfn.X(" & _xlfn.CONCAT(A1)', '"_xlfn.X(" & CONCAT(A1)'],
  ])('reads %s as %s', (file, people) => expect(fromFile(file)).toBe(people));

  it('knows the namespaces a formula calls', () => {
    expect(namespacesIn('_xldudf_PARLEY_A(_xldudf_CONTOSO_B())&"_xldudf_NOT_C"')).toEqual(['PARLEY', 'CONTOSO']);
  });

  it('loses no character of any formula, however broken', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', "'", '[', ']', '(', ')', '#', ',', 'A1', '.', 'é', '_', ' ', '_xlfn.', '\n'),
        }),
        (formula) => {
          const pieces = formulaTokens(formula).map(({ text }) => text);
          expect(pieces.join('')).toBe(formula);
        },
      ),
    );
  });

  it('never touches what stands in quotes', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const literal = `"${words.replaceAll('"', '""')}"`;
        expect(toFile(`A1&${literal}`, NAMESPACES)).toBe(`A1&${literal}`);
        expect(fromFile(`A1&${literal}`)).toBe(`A1&${literal}`);
      }),
    );
  });

  it('comes back the same from a file', () => {
    const call = fc.constantFrom('PARLEY.BENCHMARK', 'XLOOKUP', 'FILTER', 'SUM', 'STDEV.S', 'IF');
    const leaf = fc.constantFrom('A1', '"FILTER("', '1.5E3', "'My sheet'!B2", 'Fees[Rate]', 'TRUE', 'x');
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(call, fc.array(tie('formula'), { maxLength: 3 })).map(([name, args]) => `${name}(${args.join(',')})`),
      ),
    }));
    fc.assert(fc.property(formula, (written) => expect(fromFile(toFile(written, NAMESPACES))).toBe(written)));
  });
});
