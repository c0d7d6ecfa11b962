import { NO_FLAGS } from '../../../src/core/flags';
import type { ScheduleMapping } from '../../../src/core/fees';
import type { FoundSchedule } from '../../../src/taskpane/wizard/wizardState';
import { bareSheet as sheetOf } from '../../support/bareSheet';

export { sheetOf };

/** Code in A, rate in B, one row of headings. */
export const mappingOf = (sheet: string, change: Partial<ScheduleMapping> = {}): ScheduleMapping => ({
  sheet,
  area: { top: 0, left: 0, bottom: 2, right: 1 },
  headingRows: 1,
  columns: [
    { column: 0, heading: 'Code', role: 'code', why: 'heading “Code”' },
    { column: 1, heading: 'Rate', role: 'rate', why: 'heading “Rate”' },
  ],
  ...change,
});

export const scheduleOf = (id: string, change: Partial<FoundSchedule> = {}): FoundSchedule => ({
  id,
  cells: sheetOf(id, [
    ['Code', 'Rate'],
    [90837, 104.5],
    [90834, 100],
  ]),
  found: { area: mappingOf(id).area, headingRows: 1 },
  mapping: mappingOf(id),
  rates: 2,
  payers: ['Aetna'],
  unread: [],
  titles: [],
  hidden: { rows: 0, columns: 0 },
  onHiddenSheet: false,
  included: true,
  readAs: 'found',
  flags: NO_FLAGS,
  ...change,
});
