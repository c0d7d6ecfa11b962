import { serialOf } from '../../../dates';
import type { Checklist } from './checklist';
import { CHECKLIST_ITEMS, CHECKLIST_KEYS } from './checklistItems';

/** The name of the table that we make. */
export const CHECKLIST_TABLE = 'ParleyChecklist';

/** The columns of the checklist as people edit it: a name and a date are the approval, so that no other column can say otherwise. */
export const CHECKLIST_HEADINGS = [
  'Contract',
  'Item',
  'What to see to',
  'Required',
  'Approved by',
  'Approved on',
  'Note',
] as const;

export type ChecklistHeading = (typeof CHECKLIST_HEADINGS)[number];

/** Excel's number format of `Approved on`. */
export const CHECKLIST_DATE = 'yyyy-mm-dd';

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
    ];
  });
