import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/access`; no rule was changed for one of these. */
export const ACCESS: readonly ClauseCase[] = [
  ['Authorization must be obtained before the eighth outpatient visit.', { preauthorization: true }],
  ['Plan shall not retroactively deny a service for which it gave prior authorization.', { preauthorization: true }],
  [
    'Inpatient detoxification, residential treatment and PHP each need prior authorization; IOP requires notification only.',
    { preauthorization: true },
  ],
  [
    'Standard pre-service requests are decided within fourteen (14) calendar days, and expedited ones within three (3).',
    { preauthorization: true },
  ],
  [
    'For services rendered out of network, Payer’s allowance is the lesser of billed charges and 110% of Medicare.',
    { outOfNetwork: true },
  ],
  [
    'If Provider leaves the network, Plan will pay it as a non-participating provider at 75% of charges.',
    { outOfNetwork: true },
  ],
  ['For out-of-state Members, the parties will sign a Single Case Agreement before admission.', { singleCase: true }],
  ['Plan shall execute SCAs within two business days of request.', { singleCase: true }],
  ['Provider authorizes Plan to deposit payments electronically.', {}],
  ['The undersigned is authorized to sign for the Provider, as required by its bylaws.', {}],
  ['Plan shall maintain an adequate network of providers.', {}],
];
