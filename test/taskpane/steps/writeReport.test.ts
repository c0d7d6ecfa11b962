import { writeReport } from '../../../src/taskpane/steps/write/writeReport';
import type { WizardServices } from '../../../src/taskpane/wizard/services';
import type { Writing } from '../../../src/taskpane/wizard/wizardState';
import { audited } from '../../core/audit/readings';

test('names the sheets as the workbook placed them, where a sheet of the user’s has our name', async () => {
  const said: Writing[] = [];
  const services = {
    workbook: {
      sheets: () => Promise.resolve([{ name: 'Parley findings', cells: 1, hidden: false, ours: false }]),
      write: () => Promise.resolve(['Parley findings (2)']),
    },
    engine: { report: () => Promise.resolve({ sheets: [{ name: 'Parley findings' }] }) },
    today: () => 46_000,
  } as unknown as WizardServices;
  const asked = { audit: audited([]), schedules: [], live: false, replace: false };
  await writeReport(services, asked, new AbortController().signal, (writing) => said.push(writing));
  expect(said.at(-1)).toEqual({ kind: 'written', sheets: ['Parley findings (2)'] });
});
