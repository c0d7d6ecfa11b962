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
];
