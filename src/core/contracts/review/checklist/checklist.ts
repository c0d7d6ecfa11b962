import type { DayNumber } from '../../../dates';
import { CHECKLIST_ITEMS, CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';

/** Who approved an item, and when. */
export interface Approval {
  readonly by: string | null;
  readonly on: DayNumber | null;
  readonly note: string | null;
}

/** What was approved of one contract; items that are left out are open. */
export interface Checklist {
  /** As `contractName` has it. */
  readonly contract: string;
  readonly approvals: Readonly<Partial<Record<ChecklistKey, Approval>>>;
}

export interface ChecklistStatus {
  readonly complete: boolean;
  /** Required items without a name or a date, in order. */
  readonly open: readonly ChecklistKey[];
}

/** An item is approved where it has a name and a date; one without the other is open. */
export const isApproved = (approval: Approval | undefined): boolean =>
  approval !== undefined && approval.on !== null && (approval.by ?? '').trim() !== '';

/** Complete only where every required item is approved. */
export function checklistStatus({ approvals }: Checklist): ChecklistStatus {
  const open = CHECKLIST_KEYS.filter((key) => CHECKLIST_ITEMS[key].required && !isApproved(approvals[key]));
  return { complete: open.length === 0, open };
}
