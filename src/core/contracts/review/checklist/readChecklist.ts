import { choose } from '../../../choose';
import { readDate } from '../../../dates';
import { isBlank, type Raw } from '../../../raw';
import type { Failure } from '../../../result';
import type { Approval, Checklist } from './checklist';
import { CHECKLIST_ITEMS, CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';
import type { ChecklistHeading } from './checklistRows';

/** A row that could not be read as it stands; its item is open. */
export interface ChecklistIssue {
  /** Of the rows given, from 0. */
  readonly row: number;
  /** Above the cell. */
  readonly heading: ChecklistHeading;
  readonly failure: Failure;
}

const CHOICES = CHECKLIST_KEYS.map((key) => ({ key, name: CHECKLIST_ITEMS[key].name, also: [] }));

const textOf = (raw: Raw): string | null => (isBlank(raw) ? null : String(raw).trim());
const keyOf = (heading: Raw): string =>
  String(heading ?? '')
    .trim()
    .toLowerCase();

/**
 * Reads checklists back, of whichever contracts the rows name, in whatever order their columns are. Of two rows for one item the later
 * counts. A date that cannot be read leaves its item open, with the reason.
 */
export function readChecklist(
  headings: readonly Raw[],
  rows: readonly (readonly Raw[])[],
): { readonly checklists: readonly Checklist[]; readonly issues: readonly ChecklistIssue[] } {
  const columns = headings.map(keyOf);
  const at = (row: readonly Raw[], heading: ChecklistHeading): Raw =>
    row[columns.indexOf(heading.toLowerCase())] ?? null;
  const found = new Map<string, Partial<Record<ChecklistKey, Approval>>>();
  const issues: ChecklistIssue[] = [];
  rows.forEach((row, index) => {
    const contract = textOf(at(row, 'Contract'));
    if (contract === null || isBlank(at(row, 'Item'))) return;
    const item = choose(at(row, 'Item'), CHOICES);
    if (!item.ok) {
      issues.push({ row: index, heading: 'Item', failure: item.failure });
      return;
    }
    const written = at(row, 'Approved on');
    const on = isBlank(written) ? null : readDate(written);
    if (on?.ok === false) issues.push({ row: index, heading: 'Approved on', failure: on.failure });
    const approvals = found.get(contract) ?? {};
    approvals[item.value.key] = {
      by: textOf(at(row, 'Approved by')),
      on: on?.ok === true ? on.value : null,
      note: textOf(at(row, 'Note')),
    };
    found.set(contract, approvals);
  });
  return { checklists: [...found].map(([contract, approvals]) => ({ contract, approvals })), issues };
}
