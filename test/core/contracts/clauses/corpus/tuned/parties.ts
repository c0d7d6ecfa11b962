import type { ClauseCase } from '../clauseCase';

/** Who signs, for what, and where letters go. */
export const PARTIES: readonly ClauseCase[] = [
  [
    'This Provider Agreement is made by and between Northwind Health Plan, Inc. (“Plan”) and Clear Creek Recovery, LLC (“Provider”).',
    { payer: 'Northwind Health Plan, Inc.', entity: 'Clear Creek Recovery, LLC' },
  ],
  [
    'This Agreement is entered into between Harbor Behavioral Group, P.C., a Texas professional corporation (“Group”), and Blue Mesa Insurance Company (“Payor”), on behalf of itself and its affiliates.',
    { payer: 'Blue Mesa Insurance Company', entity: 'Harbor Behavioral Group, P.C.' },
  ],
  ['Payer: Summit Care', { payer: 'Summit Care' }],
  ['Provider Name: Juniper House Treatment Center', { entity: 'Juniper House Treatment Center' }],
  ['Tax ID: 12-3456789', { tin: '12-3456789' }],
  ['Provider’s Federal Tax Identification Number (TIN) is 98-7654321.', { tin: '98-7654321' }],
  ['NPI: 1234567893', { npi: '1234567893' }],
  ['Group NPI 1093817465 and site NPI 1447261932', { npi: '1093817465, 1447261932' }],
  [
    'This Agreement is governed by the laws of the State of Texas, without regard to conflicts of law.',
    { state: 'TX' },
  ],
  ['The laws of New Mexico govern this Agreement.', { state: 'NM' }],
  ['Governing Law: Commonwealth of Pennsylvania', { state: 'PA' }],
  ['Products: Commercial PPO', { product: 'Commercial PPO' }],
  ['This Agreement applies to the Plan’s Medicaid Managed Care product only.', { product: 'Medicaid managed care' }],
  [
    'Provider shall participate in the following lines of business: PPO, HMO and Medicare Advantage.',
    { product: 'PPO, HMO, Medicare Advantage' },
  ],
  [
    'Notices to Plan shall be sent to: Network Contracting, 100 Harbor Way, Suite 4, Austin, TX 78701.',
    { contacts: true },
  ],
  ['Contract questions: network@northwind.example, (512) 555-0142', { contacts: true }],
  [
    ['Notices', 'If to Payor: Blue Mesa Insurance Company, Attn: Provider Relations, P.O. Box 200, Santa Fe, NM 87501'],
    { contacts: true },
  ],
  ['Provider shall be licensed in the State of Texas.', {}],
  ['Claims are submitted electronically with payer ID 60054.', {}],
  ['Each practitioner shall hold an NPI and report it on every claim.', {}],
  ['Plan is a health maintenance organization (HMO) licensed under the insurance code.', {}],
  ['Provider shall give Plan prompt notice of any lawsuit.', {}],
  // In other words, and other things beside them.
  [
    'Cedar Valley Mutual, a nonprofit insurer (hereinafter “Company”), and Lighthouse Counseling Associates, PLLC (hereinafter “Practice”) agree as follows.',
    { payer: 'Cedar Valley Mutual', entity: 'Lighthouse Counseling Associates, PLLC' },
  ],
  ['Health Plan: Prairie Star Community Health', { payer: 'Prairie Star Community Health' }],
  ['EIN 45-1239876', { tin: '45-1239876' }],
  ['National Provider Identifier (NPI): 1679012348', { npi: '1679012348' }],
  ['This contract shall be construed under Ohio law.', { state: 'OH' }],
  ['Jurisdiction and governing law: the State of North Carolina.', { state: 'NC' }],
  ['Line of Business: Employee Assistance Program', { product: 'EAP' }],
  ['The network covered by this Agreement is the Insurer’s Exchange EPO.', { product: 'Exchange EPO' }],
  [
    'Written notices are to be mailed to Provider Contracting, 55 Mill Street, Columbus, Ohio 43004.',
    { contacts: true },
  ],
  ['Network Manager: Dana Ortiz, dana.ortiz@prairiestar.example', { contacts: true }],
  ['The Ohio Department of Insurance publishes the forms.', {}],
  ['Every claim shows the rendering clinician’s NPI.', {}],
  ['Plan offers a PPO through many employers.', {}],
  // Once held out, too, until the rules had been made with them in sight.
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
