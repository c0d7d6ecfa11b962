import '../univerInNode';
import { SHADE_RULES } from '../../../src/core/report';
import { plainConditions } from '../../../src/workbench/grid/plainCondition';
import { areaOf } from '../../../src/workbench/host/areas';

/** G5:G104. */
const COLUMN = areaOf(4, 6, 100, 1);
const conditions = (formula: string, area = COLUMN) => plainConditions(formula, area);

describe('plainConditions', () => {
  it('takes a number beside another for a question to the cell itself', () => {
    expect(conditions('=AND(ISNUMBER($G5),$G5<1)')).toEqual([{ subType: 'number', operator: 'lessThan', value: 1 }]);
    expect(conditions('=and( isnumber(G5), G5 >= -0.5 )')).toEqual([
      { subType: 'number', operator: 'greaterThanOrEqual', value: -0.5 },
    ]);
  });

  it('takes either of several beginnings for as many questions', () => {
    expect(conditions('=OR(LEFT($G5,5)="Below",LEFT($G5,7)="A, (b) ")')).toEqual([
      { subType: 'text', operator: 'beginsWith', value: 'Below' },
      { subType: 'text', operator: 'beginsWith', value: 'A, (b) ' },
    ]);
  });

  it('takes one of several words for as many questions', () => {
    expect(conditions('=OR($G5="Harmful",G5="at risk")')).toEqual([
      { subType: 'text', operator: 'equal', value: 'Harmful' },
      { subType: 'text', operator: 'equal', value: 'at risk' },
    ]);
  });

  it('asks whether there is anything', () => {
    expect(conditions('=LEN(G5)>0')).toEqual([{ subType: 'text', operator: 'notContainsBlanks', value: '' }]);
  });

  it.each([
    ['another cell', '=LEN(H5)>0'],
    ['another row', '=LEN($G6)>0'],
    ['a column that ends in the same letter', '=LEN(AG5)>0'],
    ['a row that begins with the same digit', '=LEN(G50)>0'],
    ['a fixed row', '=LEN(G$5)>0'],
    ['a beginning that is not as long as it says', '=LEFT(G5,4)="Below"'],
    ['anything else beside it', '=OR(LEN(G5)>0,ISBLANK(H5))'],
    ['a sign of our own', '=LEN(@)>0'],
  ])('leaves %s to the grid', (_, formula) => {
    expect(conditions(formula)).toBeUndefined();
  });

  it('takes a fixed column for the cell’s own only where there is no other', () => {
    const wide = areaOf(4, 6, 100, 2);
    expect(conditions('=LEN($G5)>0', wide)).toBeUndefined();
    expect(conditions('=LEN(G5)>0', wide)).toHaveLength(1);
  });

  it('knows every rule by which a report is shaded', () => {
    for (const rules of Object.values(SHADE_RULES))
      for (const [, formula] of rules) expect(conditions(`=${formula('$G5')}`)).toBeDefined();
  });
});
