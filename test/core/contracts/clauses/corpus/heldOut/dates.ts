import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/dates`; no rule was changed for one of these. */
export const DATES: readonly ClauseCase[] = [
  [
    'IN WITNESS WHEREOF, the parties have caused this Agreement to be executed, effective as of the 1st day of April, 2025.',
    { effective: '2025-04-01' },
  ],
  ['Agreement Effective Date (to be completed by Plan): 06/15/2025', { effective: '2025-06-15' }],
  [
    'This Addendum is effective December 1, 2024, and is attached to and made part of the Agreement.',
    { effective: '2024-12-01' },
  ],
  [
    'Unless terminated earlier as provided herein, this Agreement shall be in effect from July 1, 2024 through June 30, 2026.',
    { effective: '2024-07-01', renewal: '2026-06-30' },
  ],
  [
    'The Initial Term of this Agreement shall commence on the Effective Date and shall continue thereafter for a period of two (2) years.',
    { termMonths: 24 },
  ],
  [
    'Upon expiration of the Initial Term, this Agreement shall be automatically renewed for additional one-year periods (each, a “Renewal Term”), unless either party notifies the other in writing of its intention not to renew no less than one hundred and twenty (120) days prior to the expiration of the then-current term.',
    { autoRenews: true, termMonths: 12, noticeDays: 120 },
  ],
  [
    'ARTICLE 7 TERM. This Agreement shall have an initial term of eighteen (18) months, and shall renew automatically each year thereafter.',
    { termMonths: 18, autoRenews: true },
  ],
  ['The parties may extend the term by written amendment only; there is no automatic renewal.', { autoRenews: false }],
  [
    'A party electing against renewal must provide written notice of that election to the other party at least five (5) months before the then-current term ends.',
    { noticeDays: 150 },
  ],
  ['Fee schedule in effect since: 1/1/2020', { lastRateChange: '2020-01-01' }],
  ['Reimbursement rates for services provided on or after 9/1/2024 are as follows.', { lastRateChange: '2024-09-01' }],
  [
    [
      'Term and Renewal',
      'The Agreement runs for a term of 12 months.',
      'Renewal is automatic absent sixty days’ prior written notice of non-renewal from either party.',
    ],
    { termMonths: 12, autoRenews: true, noticeDays: 60 },
  ],
  ['Key dates | Effective: 02/01/2026 | Expires: 01/31/2029', { effective: '2026-02-01', renewal: '2029-01-31' }],
  ['Provider has been accredited since January 15, 2015 and its accreditation expires on January 14, 2027.', {}],
  ['Facility shall give sixty (60) days’ notice before it closes a program or moves to a new site.', {}],
  ['Changes to the Provider Manual become effective thirty (30) days after they are posted.', {}],
  ['The parties entered into a Business Associate Agreement dated March 3, 2021.', {}],
  ['Interpreter services began in 2019 and are reviewed every two (2) years.', {}],
  ['Provider shall keep tail coverage in force for a period of three (3) years after termination.', {}],
];
