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
];
