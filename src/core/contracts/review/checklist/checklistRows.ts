import { serialOf } from '../../../dates';
import { type Approval, type Checklist, isApproved } from './checklist';
import { CHECKLIST_ITEMS, CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';

/** The name of the table that we make. */
export const CHECKLIST_TABLE = 'ParleyChecklist';

/** The columns of the checklist as people edit it. */
export const CHECKLIST_HEADINGS = [
  'Contract',
  'Item',
  'What to see to',
  'Required',
  'Approved by',
  'Approved on',
  'Note',
  'Status',
] as const;

/** Excel's number format of `Approved on`. */
export const CHECKLIST_DATE = 'yyyy-mm-dd';

const statusOf = (key: ChecklistKey, approval: Approval | undefined): string => {
  if (isApproved(approval)) return 'Approved';
  return CHECKLIST_ITEMS[key].required ? 'Open' : 'Not required';
};

/** The rows of a checklist, an item each, under `CHECKLIST_HEADINGS`. Text goes in as text, never as a formula; dates as serial numbers. */
export const checklistRows = ({ contract, approvals }: Checklist): readonly (readonly (string | number | null)[])[] =>
  CHECKLIST_KEYS.map((key) => {
    const { name, says, required } = CHECKLIST_ITEMS[key];
    const approval = approvals[key];
    const on = approval?.on ?? null;
    return [
      contract,
      name,
      says,
      required ? 'Yes' : 'No',
      approval?.by ?? null,
      on === null ? null : serialOf(on),
      approval?.note ?? null,
      statusOf(key, approval),
    ];
  });
