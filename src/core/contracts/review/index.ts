export type { CashInputs } from './cash';
export type { InterestTier, LateInterest, PayDays, PromptPay, PromptPayFigures } from './promptPay';
export {
  contractScore,
  type ContractScore,
  SCORE_SAYS,
  scoreOf,
  type ScorePart,
  USUAL_WEIGHTS,
  type Weights,
} from './contractScore';
export { ELEMENT_KEYS, type ElementKey } from './elements';
export { type Grade, GRADES } from './grade';
export { type ContractReview, type ElementReview, reviewContract } from './reviewContract';
export { printTerm } from './printTerm';
export { readWeights } from './readWeights';
export {
  type Approval,
  CHECKLIST_DATE,
  CHECKLIST_HEADINGS,
  CHECKLIST_ITEMS,
  CHECKLIST_KEYS,
  CHECKLIST_TABLE,
  type ChecklistHeading,
  type ChecklistKey,
  type ChecklistRow,
  checklistRows,
  checklistStatus,
  type ChecklistTable,
  findChecklist,
  isApproved,
  readChecklist,
} from './checklist';
