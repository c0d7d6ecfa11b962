import type { ClauseCase } from '../clauseCase';

/** As `tuned/clauses`, in other words; no rule was changed for one of these. */
export const CLAUSES: readonly ClauseCase[] = [
  [
    'The Health Plan may change any reimbursement provision of this Agreement on forty-five (45) days’ advance written notice, and the change binds Provider if it does not object.',
    { amendmentByNotice: true },
  ],
  [
    'Modifications to this Agreement take effect only when both parties have signed them.',
    { amendmentByNotice: false },
  ],
  [
    'Continued submission of claims after notice of an amendment constitutes acceptance of that amendment.',
    { amendmentByNotice: true },
  ],
  [
    'As a condition of participation, Group shall render services under each and every product that Payor markets.',
    { allProducts: true },
  ],
  ['Provider may choose the products in which it takes part.', { allProducts: false }],
  [
    'Should Facility grant any third-party payer more favorable rates, it shall extend those rates to Insurer as well.',
    { mostFavoredNation: true },
  ],
  ['Plan disclaims any right to most-favored-nation pricing.', { mostFavoredNation: false }],
  [
    'This contract can be cancelled at will by either side with seventy-five (75) days’ written notice.',
    { terminationDays: 75 },
  ],
  [
    'Without cause termination: one hundred eighty (180) days advance notice by either party.',
    { terminationDays: 180 },
  ],
  [
    'Upon a default that remains unremedied thirty (30) days after written notice, the non-breaching party may terminate this Agreement.',
    { termination: true },
  ],
  [
    'Following the termination date, Provider will complete the care of patients then in treatment, and Plan will pay for it at the contract rates.',
    { termination: true },
  ],
  ['Plan may terminate its lease upon ninety (90) days’ notice.', {}],
  ['Provider may amend a claim within 30 days of its submission.', {}],
  ['Ninety (90) days after termination, the parties shall reconcile all accounts.', {}],
  ['Group may change its hours on notice to Members.', {}],
  ['Provider shall supply all products and materials needed for care.', {}],
];
