import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/clauses`; no rule was changed for one of these. */
export const CLAUSES: readonly ClauseCase[] = [
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
