import { USUAL } from '../../../src/taskpane/steps/choose/choiceForm';
import {
  recallChoices,
  recallMappings,
  rememberChoices,
  rememberMappings,
} from '../../../src/taskpane/wizard/remembered';
import { arrayWorkbook } from '../../support/arrayWorkbook';
import type { KeptMapping, ScheduleMapping } from '../../../src/core/fees';
import { mappingOf } from './schedules';

const keptOf = (sheet: string, change: Partial<ScheduleMapping> = {}): KeptMapping => {
  const mapping = mappingOf(sheet, change);
  const { area, headingRows } = mapping;
  return { ...mapping, found: { area, headingRows } };
};

test('what the workbook keeps comes back as it was', async () => {
  const workbook = arrayWorkbook({});
  const form = { ...USUAL, region: 'TX-18', regionOfSheet: { Dallas: 'TX-11' } };
  const said = {
    setting: 'Facility',
    practitioner: 'LCSW',
    basis: 'day',
    modifiers: '95',
    tier: 'Adult',
    region: 'Dallas',
  };
  const columns = mappingOf('Houston').columns.map((column) => ({ ...column, ...said }));
  const mapping = keptOf('Houston', { payer: 'Aetna', withoutTitles: true, columns });
  await rememberChoices(workbook, form);
  await rememberMappings(workbook, [mapping]);
  await expect(recallChoices(workbook)).resolves.toEqual(form);
  await expect(recallMappings(workbook)).resolves.toEqual([mapping]);
});

test.each([
  ['nothing is kept', undefined],
  ['somebody has changed it by hand', { region: 5 }],
  ['a field is missing', { ...USUAL, threshold: undefined }],
])('the usual choices stand where %s', async (_, kept) => {
  const workbook = arrayWorkbook({});
  workbook.memory.set('choices', kept);
  await expect(recallChoices(workbook)).resolves.toEqual(USUAL);
});

test.each([
  ['a column is no number', { ...keptOf('A'), columns: [{ column: 'B', heading: '', role: 'rate', why: '' }] }],
  ['a role is unknown', { ...keptOf('A'), columns: [{ column: 1, heading: '', role: 'price', why: '' }] }],
  ['a column lies before the sheet', { ...keptOf('A'), columns: [{ column: -1, heading: '', role: 'rate', why: '' }] }],
  ['nobody knows where it was found', mappingOf('A')],
  ['it is no list', { length: 1 }],
])('no mapping is taken from the workbook where %s', async (_, kept) => {
  const workbook = arrayWorkbook({});
  workbook.memory.set('mappings', Array.isArray(kept) ? kept : [kept]);
  await expect(recallMappings(workbook)).resolves.toEqual([]);
});
