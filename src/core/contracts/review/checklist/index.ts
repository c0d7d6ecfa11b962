export { type Approval, type Checklist, checklistStatus, type ChecklistStatus, isApproved } from './checklist';
export { CHECKLIST_ITEMS, CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';
export {
  CHECKLIST_DATE,
  CHECKLIST_HEADINGS,
  CHECKLIST_TABLE,
  type ChecklistHeading,
  checklistRows,
} from './checklistRows';
export { type ChecklistRow, type ChecklistTable, findChecklist } from './findChecklist';
export { type ChecklistIssue, readChecklist } from './readChecklist';
