import fc from 'fast-check';
import {
  type Approval,
  CHECKLIST_HEADINGS,
  CHECKLIST_ITEMS,
  CHECKLIST_KEYS,
  checklistRows,
  checklistStatus,
  readChecklist,
} from '../../../../src/core/contracts';

const DONE: Approval = { by: 'R. Ortiz', on: 20261120, note: null };
const all = Object.fromEntries(CHECKLIST_KEYS.map((key) => [key, DONE]));
const required = CHECKLIST_KEYS.filter((key) => CHECKLIST_ITEMS[key].required);

test('is complete where every required item has a name and a date, whatever the others have', () => {
  const approvals = Object.fromEntries(required.map((key) => [key, DONE]));
  expect(checklistStatus({ contract: 'Aetna', approvals })).toEqual({ complete: true, open: [] });
});

test.each([
  ['no date', { ...DONE, on: null }],
  ['no name', { ...DONE, by: null }],
  ['a blank for a name', { ...DONE, by: '  ' }],
])('is open where a required item has %s', (_, legal) => {
  expect(checklistStatus({ contract: 'Aetna', approvals: { ...all, legal } })).toEqual({
    complete: false,
    open: ['legal'],
  });
});

test('a contract of which nothing was approved has every required item open', () =>
  expect(checklistStatus({ contract: 'Aetna', approvals: {} }).open).toEqual(required));

test('a row is who approved what and when, its date an Excel date: 1 January 2026 is 46023, 323 days later the 20 November', () => {
  const [first] = checklistRows({ contract: 'Aetna PPO', approvals: { rates: DONE } });
  expect(first).toEqual([
    'Aetna PPO',
    'Rates against the ask',
    'Every code’s rate is what was asked for or agreed on, in writing.',
    'Yes',
    'R. Ortiz',
    46_346,
    null,
  ]);
});

test('reads what people write, columns in any order, and says what it could not', () => {
  const { checklists, issues } = readChecklist(
    ['Item', 'Approved on', 'Contract', 'approved by '],
    [
      ['legal review', '11/20/2026', 'Aetna PPO', 'R. Ortiz'],
      ['Rates against the ask', 'soon', 'Aetna PPO', 'R. Ortiz'],
      ['Coffee', null, 'Aetna PPO', null],
      [null, null, null, null],
    ],
  );
  expect(checklists).toEqual([{ contract: 'Aetna PPO', approvals: { legal: DONE, rates: { ...DONE, on: null } } }]);
  expect(issues.map(({ row, heading, failure }) => [row, heading, failure.kind])).toEqual([
    [1, 'Approved on', 'dateUnreadable'],
    [2, 'Item', 'fieldUnknown'],
  ]);
});

const words = fc.stringMatching(/^[A-Za-z=+@-]{1,12}$/);
const approval = fc.record({
  by: fc.option(words),
  on: fc.option(fc.constantFrom(20240229, 20251231, 20260101)),
  note: fc.option(words),
});

test('what is written reads the same', () =>
  fc.assert(
    fc.property(
      words,
      fc.array(approval, { minLength: CHECKLIST_KEYS.length, maxLength: CHECKLIST_KEYS.length }),
      (contract, list) => {
        const approvals = Object.fromEntries(CHECKLIST_KEYS.map((key, index) => [key, list[index]]));
        const read = readChecklist(CHECKLIST_HEADINGS, checklistRows({ contract, approvals }));
        expect(read).toEqual({ checklists: [{ contract, approvals }], issues: [] });
      },
    ),
  ));
