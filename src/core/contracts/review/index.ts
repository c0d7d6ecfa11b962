export type { CashEffect, CashInputs } from './cash';
export type { InterestTier, LateInterest, PayDays, PromptPay, PromptPayFigures } from './promptPay';
export {
  contractScore,
  type ContractScore,
  SCORE_SAYS,
  type ScoreInputs,
  scoreOf,
  type ScorePart,
  USUAL_WEIGHTS,
  type Weights,
} from './contractScore';
export { ELEMENT_KEYS, type ElementKey, ELEMENTS } from './elements';
export { type Grade, GRADES } from './grade';
export { type ContractReview, type ElementReview, reviewContract } from './reviewContract';
export { printTerm } from './printTerm';
export { readWeights } from './readWeights';
export {
  type Approval,
  type Checklist,
  CHECKLIST_DATE,
  CHECKLIST_HEADINGS,
  CHECKLIST_ITEMS,
  CHECKLIST_KEYS,
  CHECKLIST_TABLE,
  type ChecklistHeading,
  type ChecklistIssue,
  type ChecklistKey,
  type ChecklistRow,
  checklistRows,
  checklistStatus,
  type ChecklistStatus,
  type ChecklistTable,
  findChecklist,
  isApproved,
  readChecklist,
} from './checklist';
