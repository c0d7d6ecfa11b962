import type { ClauseCase } from '../clauseCase';

/** As `tuned/parties`, in other words; no rule was changed for one of these. */
export const PARTIES: readonly ClauseCase[] = [
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
