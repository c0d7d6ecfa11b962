import type { ClauseCase } from '../clauseCase';

/** Who may change what, and how it ends. */
export const CLAUSES: readonly ClauseCase[] = [
  [
    'Plan may amend this Agreement by giving Provider thirty (30) days’ written notice of the amendment.',
    { amendmentByNotice: true },
  ],
  [
    'Company reserves the right to modify the fee schedule at any time upon sixty days’ notice to Provider.',
    { amendmentByNotice: true },
  ],
  [
    'An amendment proposed by Plan is deemed accepted unless Provider objects in writing within thirty (30) days.',
    { amendmentByNotice: true },
  ],
  ['Plan shall not unilaterally amend this Agreement or any rate.', { amendmentByNotice: false }],
  ['This Agreement may be amended only by a writing signed by both parties.', { amendmentByNotice: false }],
  [
    'No amendment is binding unless executed by authorized representatives of each party.',
    { amendmentByNotice: false },
  ],
  ['Provider shall participate in all products offered by Plan now or in the future.', { allProducts: true }],
  [
    'Provider may not decline participation in any Benefit Program of Payer while this Agreement is in effect.',
    { allProducts: true },
  ],
  [
    'Provider is not required to participate in all of Plan’s products, and may opt out of any product by notice.',
    { allProducts: false },
  ],
  [
    'Provider shall not accept from any other payer a rate lower than the rates in this Agreement without offering the same to Plan.',
    { mostFavoredNation: true },
  ],
  [
    'Most Favored Nation. If Provider agrees to lower rates with another payor, the rates here are reduced to match.',
    { mostFavoredNation: true },
  ],
  ['Nothing in this Agreement shall be construed as a most favored nation clause.', { mostFavoredNation: false }],
  [
    'Either party may terminate this Agreement without cause upon ninety (90) days’ prior written notice.',
    { terminationDays: 90 },
  ],
  [
    'Plan or Provider may end this Agreement for any reason or no reason by giving one hundred twenty (120) days notice.',
    { terminationDays: 120 },
  ],
  [
    ['8.2 Termination Without Cause', 'This Agreement may be terminated by either party on 180 days’ written notice.'],
    { terminationDays: 180 },
  ],
  ['Termination for convenience requires a 60-day written notice.', { terminationDays: 60 }],
  [
    'Either party may terminate for material breach if the breach is not cured within thirty (30) days of notice.',
    { termination: true },
  ],
  [
    'Plan may terminate this Agreement immediately if Provider loses its license or is excluded from Medicare.',
    { termination: true },
  ],
  [
    'Upon termination Provider shall continue to treat Members in an active course of treatment for up to ninety (90) days at the rates in effect.',
    { termination: true },
  ],
  [
    'For cause: this Agreement ends fifteen (15) days after written notice of insolvency of either party.',
    { termination: true },
  ],
  // Others' endings and changes.
  ['Provider may terminate the employment of any clinician upon thirty (30) days’ notice.', {}],
  ['Plan may amend its privacy notice from time to time.', {}],
  ['Within thirty (30) days of termination, Provider shall return all Plan property.', {}],
  ['Provider shall participate in Plan’s quality improvement program.', {}],
  ['Provider shall offer all services without discrimination.', {}],
  ['Notice of any change of ownership shall be given ninety (90) days in advance.', {}],
  ['The Member may terminate treatment at any time.', {}],
  ['All products of the formulary are listed on the website.', {}],
  ['Plan shall give Provider ninety (90) days’ notice of a change in the Provider Manual’s contact list.', {}],
  // In other words, and other things beside them.
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
  // Once held out, too, until the rules had been made with them in sight.
  [
    'Plan may propose amendments by sending Provider a copy at least sixty (60) days in advance; if Provider does not reject the amendment in writing within that period, it shall become part of this Agreement.',
    { amendmentByNotice: true },
  ],
  [
    'MCO shall have the right to revise Exhibit A in its sole discretion upon written notice to Provider.',
    { amendmentByNotice: true },
  ],
  [
    'Neither party may change any term of this Agreement without the prior written consent of the other.',
    { amendmentByNotice: false },
  ],
  ['All amendments must be in writing and signed by an officer of each party.', { amendmentByNotice: false }],
  ['Group agrees to participate in each of Payor’s current and future Benefit Plans.', { allProducts: true }],
  [
    'Participation in one product shall require participation in all other products of the Company.',
    { allProducts: true },
  ],
  [
    'Provider’s participation is limited to the products checked on the signature page, and it may decline any other.',
    { allProducts: false },
  ],
  [
    'Provider represents that the rates offered to Plan are, and will remain, at least as favorable as the lowest rates it accepts from any commercial payor.',
    { mostFavoredNation: true },
  ],
  ['No MFN: Provider may agree to any rate with any other payor.', { mostFavoredNation: false }],
  [
    'Notwithstanding any other provision, this Agreement may be terminated at any time, with or without cause, by either party giving the other at least one hundred twenty (120) days prior written notice.',
    { terminationDays: 120 },
  ],
  ['No-cause termination | 90 days’ written notice', { terminationDays: 90 }],
  [
    'After the first year, Provider may withdraw from this Agreement without cause by sixty (60) days’ notice to Plan.',
    { terminationDays: 60 },
  ],
  [
    'A party in material breach shall have thirty (30) days after notice in which to cure; failing cure, the other may terminate this Agreement forthwith.',
    { termination: true },
  ],
  [
    'Plan may suspend or terminate Provider at once where the health or safety of a Member is in danger.',
    { termination: true },
  ],
  [
    'Provider shall, following termination of this Agreement, continue to provide Covered Services to any Member who is an inpatient until discharge.',
    { termination: true },
  ],
  ['Termination of one Product Attachment does not end the others.', {}],
  ['Provider may discharge a Member from its practice on thirty (30) days’ notice.', {}],
  ['Plan may update the formulary each quarter by notice on its website.', {}],
  ['The indemnities survive termination.', {}],
  ['Members may change their primary care provider at any time on request.', {}],
  ['Provider shall report to the network all changes of its staff and services within ten days.', {}],
];
