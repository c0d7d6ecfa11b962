export { type Approval, checklistStatus, isApproved } from './checklist';
export { CHECKLIST_ITEMS, CHECKLIST_KEYS, type ChecklistKey } from './checklistItems';
export {
  CHECKLIST_DATE,
  CHECKLIST_HEADINGS,
  CHECKLIST_TABLE,
  type ChecklistHeading,
  checklistRows,
} from './checklistRows';
export { type ChecklistRow, type ChecklistTable, findChecklist } from './findChecklist';
export { readChecklist } from './readChecklist';
