import type { ClauseCase } from '../clauseCase';

/** As `tuned/access`, in other words; no rule was changed for one of these. */
export const ACCESS: readonly ClauseCase[] = [
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
];
