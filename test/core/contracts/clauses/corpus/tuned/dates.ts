import type { ClauseCase } from '../clauseCase';

/** When it begins, how long it lasts, how it goes on. */
export const DATES: readonly ClauseCase[] = [
  ['This Agreement is effective as of January 1, 2026 (the “Effective Date”).', { effective: '2026-01-01' }],
  ['Effective Date: 07/01/2024', { effective: '2024-07-01' }],
  ['Effective Date | March 15, 2025', { effective: '2025-03-15' }],
  ['The effective date of this Participation Agreement shall be October 1st, 2023.', { effective: '2023-10-01' }],
  [
    'This First Amendment shall take effect on 2026-04-01 and supersedes the prior Exhibit B.',
    { effective: '2026-04-01' },
  ],
  ['This Agreement shall commence on the 1st day of February, 2025.', { effective: '2025-02-01' }],
  [
    'The parties have executed this Agreement to be effective on July 1, 2025, notwithstanding the dates of their signatures.',
    { effective: '2025-07-01' },
  ],
  ['“Effective Date” means May 1, 2024.', { effective: '2024-05-01' }],
  [
    'The Initial Term begins on January 1, 2025 and ends on December 31, 2027.',
    { effective: '2025-01-01', renewal: '2027-12-31' },
  ],
  ['This Agreement expires on June 30, 2027 unless renewed.', { renewal: '2027-06-30' }],
  ['The current term shall continue through 12/31/2026.', { renewal: '2026-12-31' }],
  ['Expiration Date: September 30, 2028', { renewal: '2028-09-30' }],
  ['The initial term of this Agreement shall be three (3) years from the Effective Date.', { termMonths: 36 }],
  ['This Agreement shall remain in force for an initial period of twenty-four (24) months.', { termMonths: 24 }],
  ['3.1 Term. This Agreement has a term of one (1) year commencing on the Effective Date.', { termMonths: 12 }],
  [
    'Thereafter, this Agreement shall automatically renew for successive one (1) year terms unless either party gives written notice of non-renewal at least ninety (90) days before the end of the then-current term.',
    { autoRenews: true, termMonths: 12, noticeDays: 90 },
  ],
  [
    'The term will be extended automatically for additional periods of twelve (12) months each.',
    { autoRenews: true, termMonths: 12 },
  ],
  ['This Agreement is evergreen and continues from year to year until terminated.', { autoRenews: true }],
  ['This Agreement shall not renew automatically.', { autoRenews: false }],
  [
    'Renewal of this Agreement for any further term requires the mutual written agreement of the parties.',
    { autoRenews: false },
  ],
  [
    'Either party may elect not to renew this Agreement by giving the other not less than 120 days’ prior written notice before the expiration of the term then in effect.',
    { noticeDays: 120 },
  ],
  [
    'Notice of intent not to renew must be received no later than one hundred eighty (180) days prior to the renewal date.',
    { noticeDays: 180 },
  ],
  [
    [
      '2.3 Non-Renewal',
      'A party that does not wish to renew shall so notify the other at least 60 days before the anniversary of the Effective Date.',
    ],
    { noticeDays: 60 },
  ],
  [
    'A written notice declining renewal shall be delivered no fewer than six (6) months before the current term expires.',
    { noticeDays: 180 },
  ],
  [
    'The rates set forth in Exhibit B apply to dates of service on or after January 1, 2025.',
    { lastRateChange: '2025-01-01' },
  ],
  ['Rates effective 04/01/2022', { lastRateChange: '2022-04-01' }],
  [
    'The fee schedule attached as Attachment A is effective for services rendered on and after July 1, 2023.',
    { lastRateChange: '2023-07-01' },
  ],
  // Other days and dates that are none of these.
  ['The provider’s licence was issued on January 1, 2019.', {}],
  ['Provider shall furnish a certificate of insurance within thirty (30) days of the Effective Date.', {}],
  ['The Provider Manual was last revised on March 1, 2024.', {}],
  ['Records shall be kept for a term of ten (10) years after the last date of service.', {}],
  ['Each member of the board serves a term of two (2) years.', {}],
  ['Provider’s professional liability policy renews automatically each July 1.', {}],
  ['Each party’s confidentiality duties survive for three (3) years after expiration of this Agreement.', {}],
  ['Provider shall renew its licence at least sixty (60) days before it expires.', {}],
  ['Executed by their duly authorized representatives. Date: 11/14/2025', {}],
  ['The Effective Date is the date on which Plan completes credentialing of Provider.', {}],
  // In other words, and other things beside them.
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
  // Once held out, too, until the rules had been made with them in sight.
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
