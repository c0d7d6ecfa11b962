import type { ClauseCase } from '../clauseCase';

/** As `tuned/dates`, in other words; no rule was changed for one of these. */
export const DATES: readonly ClauseCase[] = [
  ['THIS AGREEMENT, made effective the 15th day of August, 2024, binds the undersigned.', { effective: '2024-08-15' }],
  [
    'The Agreement becomes effective 1 September 2025 upon countersignature by the Health Plan.',
    { effective: '2025-09-01' },
  ],
  ['Commencement Date: Nov. 1, 2023', { effective: '2023-11-01' }],
  ['The term shall run until midnight on February 28, 2029.', { renewal: '2029-02-28' }],
  ['Unless extended, the arrangement lapses on 03/31/2028.', { renewal: '2028-03-31' }],
  ['The Agreement shall be in effect for thirty-six (36) months following its commencement.', { termMonths: 36 }],
  ['Contract term: 2 years', { termMonths: 24 }],
  [
    'At the close of the Initial Term and of every Renewal Term, the Agreement shall be deemed renewed for a further period of one year, without any action of the parties.',
    { autoRenews: true, termMonths: 12 },
  ],
  ['This Agreement will roll over annually unless cancelled.', { autoRenews: true }],
  ['The Agreement terminates at the end of the Initial Term and does not automatically renew.', { autoRenews: false }],
  [
    'Should either signatory not desire a renewal, it must say so in writing a minimum of seventy-five (75) days ahead of the expiry of the running term.',
    { noticeDays: 75 },
  ],
  [
    'If a party does not deliver a nonrenewal notice ninety (90) or more days before the Renewal Date, the term is extended automatically by one (1) year.',
    { noticeDays: 90, autoRenews: true, termMonths: 12 },
  ],
  [
    'The compensation in Appendix 2 took effect for admissions on or after October 1, 2021.',
    { lastRateChange: '2021-10-01' },
  ],
  ['The lease of the premises commences on May 1, 2024.', {}],
  ['Practitioners are recredentialed every thirty-six (36) months.', {}],
  ['Provider shall notify Plan at least thirty (30) days before the expiration of its accreditation.', {}],
  ['The audit covers the period from January 1, 2023 through December 31, 2023.', {}],
];
