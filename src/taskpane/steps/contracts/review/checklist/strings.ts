import { type Approval, CHECKLIST_ITEMS, type ChecklistKey, isApproved } from '../../../../../core/contracts';
import { type DayNumber, printDay } from '../../../../../core/dates';
import { count } from '../../../../wizard/strings';

const required = Object.values(CHECKLIST_ITEMS).filter((item) => item.required).length;

/** `by Ann, without a date`: half an approval is none. */
function openWith(approval: Approval | undefined): string {
  if (approval?.by != null) return `Open: ${approval.by} without a date`;
  return approval?.on == null ? 'Open' : `Open: ${printDay(approval.on)} without a name`;
}

export const SIGNING = {
  title: 'Before signing',
  says: 'What has to be approved before the contract is signed. A name and a date in the table are the approval; anybody can write them there.',
  reading: 'Looking for the checklist…',
  failed: 'The checklist was not read',
  status: (open: number) =>
    open === 0
      ? 'Every required item is approved.'
      : `${open} of ${count(required, 'required item')} ${open === 1 ? 'is' : 'are'} open: do not sign yet.`,
  noTable: (items: number) =>
    `There is no checklist in this workbook yet: ${count(items, 'item')} on the sheet Checklist, with who approved each, and when.`,
  make: 'Make the checklist',
  notIn: (contract: string) => `The checklist has no rows for ${contract} yet.`,
  add: (contract: string) => `Add ${contract} to the checklist`,
  made: (contract: string) => `The items of ${contract} are on the checklist.`,
  items: 'Items to approve',
  state: (approval: Approval | undefined, isRequired: boolean) =>
    isApproved(approval)
      ? `Approved by ${approval?.by ?? ''} on ${printDay(approval?.on ?? 0)}`
      : `${openWith(approval)}${isRequired ? '' : ', not required'}`,
  note: (note: string) => `Note: ${note}`,
  by: 'Approved by',
  byHint: 'Your name. It is written with today’s date beside the item that you approve.',
  byMissing: 'Write who approves, then approve the item.',
  approve: 'Approve',
  approveOne: (name: string) => `Approve ${name}`,
  approved: (item: ChecklistKey, by: string, on: DayNumber) =>
    `${CHECKLIST_ITEMS[item].name}: approved by ${by} on ${printDay(on)}.`,
  notWritten: 'Nothing was written',
  columns: (headings: readonly string[]) =>
    `The table on the checklist’s sheet has no column for ${headings.join(', ')}. Add one with that heading to approve items here.`,
  unread: 'Cells of the checklist that could not be read',
} as const;
