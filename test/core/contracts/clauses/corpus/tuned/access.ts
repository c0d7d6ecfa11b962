import type { ClauseCase } from '../clauseCase';

/** Authorization, and those outside the network. */
export const ACCESS: readonly ClauseCase[] = [
  ['Prior authorization is required for residential and partial hospitalization services.', { preauthorization: true }],
  ['Plan shall respond to a request for preauthorization within two (2) business days.', { preauthorization: true }],
  [
    'Facility must obtain pre-certification from Company before any inpatient admission, except in an emergency.',
    { preauthorization: true },
  ],
  ['No prior authorization shall be required for outpatient psychotherapy.', { preauthorization: true }],
  [
    'Concurrent review occurs every seven days; authorization decisions are made within 24 hours.',
    { preauthorization: true },
  ],
  ['Services rendered without the required prior authorization will not be reimbursed.', { preauthorization: true }],
  ['None of the services in Exhibit A requires prior authorization.', { preauthorization: null }],
  ['Out-of-network services shall be reimbursed at 60% of billed charges.', { outOfNetwork: true }],
  ['Non-participating practitioners of the Group are paid at the Plan’s out-of-network rate.', { outOfNetwork: true }],
  ['Provider shall not refer Members to non-participating providers except in an emergency.', { outOfNetwork: true }],
  [
    'Where network capacity is lacking, Plan shall enter into a single case agreement at rates no lower than billed charges less 10%.',
    { singleCase: true },
  ],
  ['Single-case agreements may be negotiated for out-of-area members.', { singleCase: true }],
  ['Plan does not offer single case agreements.', { singleCase: null }],
  // Words that are near but say nothing of these.
  ['Each party has the authority to enter into this Agreement.', {}],
  ['Members authorize the release of records in writing.', {}],
  ['Provider shall not use Plan’s name without prior written authorization.', {}],
  ['The network manager visits each site once a year.', {}],
  ['In a single case in 2024 the parties agreed otherwise.', {}],
  ['Neither party may assign this Agreement without prior written approval.', {}],
  // In other words, and other things beside them.
  [
    'All levels of care above outpatient are subject to precertification by the utilization management department.',
    { preauthorization: true },
  ],
  ['Health Plan will answer urgent authorization requests within seventy-two (72) hours.', { preauthorization: true }],
  ['Failure to secure prior approval for an admission results in denial of payment.', { preauthorization: true }],
  ['Nonparticipating facilities receive 140% of Medicare for emergency admissions.', { outOfNetwork: true }],
  [
    'Providers outside of the network are reimbursed at the 80th percentile of usual and customary charges.',
    { outOfNetwork: true },
  ],
  [
    'Until credentialing is complete, care of existing Members is covered by a single-case agreement at the rates below.',
    { singleCase: true },
  ],
  ['Plan requires prior written approval of any press release.', {}],
  ['Provider shall authorize Plan to list it in the directory.', {}],
  ['The network consists of hospitals, clinics and practitioners.', {}],
  // Once held out, too, until the rules had been made with them in sight.
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
