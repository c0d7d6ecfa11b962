import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/parties`; no rule was changed for one of these. */
export const PARTIES: readonly ClauseCase[] = [
  [
    'THIS PARTICIPATING PROVIDER AGREEMENT (the “Agreement”) is made and entered into by and between Granite Ridge Health Plan, Inc., a New Hampshire corporation (“MCO”) and the undersigned, Willow Bend Recovery Services, Inc. (“Provider”).',
    { payer: 'Granite Ridge Health Plan, Inc.', entity: 'Willow Bend Recovery Services, Inc.' },
  ],
  [
    'By and between Keystone Lakes Assurance Co., hereinafter called “Insurer”, and The Birches at Elm Hill, hereinafter called “Facility”.',
    { payer: 'Keystone Lakes Assurance Co.', entity: 'The Birches at Elm Hill' },
  ],
  ['Name of Payor | Desert Sky Health', { payer: 'Desert Sky Health' }],
  ['Legal Name of Provider: Stillwater Psychiatry, P.A.', { entity: 'Stillwater Psychiatry, P.A.' }],
  ['Federal Tax ID No. 471234567', { tin: '471234567' }],
  ['Tax ID | 33-7654321 | NPI | 1932104567', { tin: '33-7654321', npi: '1932104567' }],
  [
    'This Agreement and all disputes under it shall be governed by and construed in accordance with the internal laws of Colorado.',
    { state: 'CO' },
  ],
  ['Florida law controls the interpretation of this Agreement.', { state: 'FL' }],
  ['Network Participation: Medicare Advantage HMO', { product: 'Medicare Advantage HMO' }],
  ['This Attachment governs services to enrollees of the Plan’s commercial products.', { product: 'Commercial' }],
  [
    [
      '10.3 Notice.',
      'Any notice to Company shall be in writing, addressed to: Vice President, Provider Networks, 900 Lakeshore Blvd., Chicago, Illinois 60611.',
    ],
    { contacts: true },
  ],
  ['Your contracting representative is Lee Park, lee.park@desertsky.example.', { contacts: true }],
  ['Provider practices in Colorado and Utah under their laws.', {}],
  ['Call (800) 555-0199 to verify a Member’s eligibility.', {}],
  ['Provider shall notify the State of any change of its tax status.', {}],
];
