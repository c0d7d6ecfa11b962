import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/rates`; no rule was changed for one of these. */
export const RATES: readonly ClauseCase[] = [
  [
    'Effective on the first anniversary of the Effective Date and annually thereafter, Plan shall apply a three and one-quarter percent (3.25%) increase to all rates in this Exhibit.',
    { escalator: 3.25 },
  ],
  ['Year 2 rates = Year 1 rates plus 2% annually.', { escalator: 2 }],
  [
    'The per diem rates shall be subject to an annual cost-of-living adjustment equal to the change in CPI-U, with a cap of three percent (3%).',
    { escalatorCap: 3 },
  ],
  ['Such annual adjustment shall in no case be greater than four and one-half percent (4.5%).', { escalatorCap: 4.5 }],
  [
    'The compensation shown in this Attachment shall not be increased or otherwise adjusted for inflation during the Initial Term.',
    { escalator: null },
  ],
  [
    'For Covered Services, Company shall pay Provider an amount equal to one hundred twenty-five percent (125%) of the rate established under the Medicare Physician Fee Schedule for 2022, less applicable Member cost sharing.',
    { feeBasis: 'Percent of Medicare', basisPercent: 125, medicareYear: 2022 },
  ],
  [
    'Allowable: 100% of current CMS locality-adjusted rates',
    { feeBasis: 'Percent of Medicare', basisPercent: 100, medicareYear: null },
  ],
  ['CPT 90834 | 130% of Medicare', { feeBasis: 'Percent of Medicare', basisPercent: 130 }],
  [
    'In the absence of a rate on the fee schedule, Payer will allow forty percent (40%) of charges.',
    { feeBasis: 'Percent of charge', basisPercent: 40 },
  ],
  [
    'MCO shall pay Facility the all-inclusive daily rate of $612.00 for ASAM 3.5 residential services.',
    { feeBasis: 'Fixed' },
  ],
  [
    'Compensation is on a fee-for-service basis in accordance with the fixed fee schedule attached hereto.',
    { feeBasis: 'Fixed' },
  ],
  [
    'Provider agrees to accept as payment in full the lesser of: (1) its billed charges; or (2) the Allowed Amount under Exhibit A.',
    { lesserOf: true },
  ],
  [
    'Where Provider’s charge is below the fee schedule amount, reimbursement is limited to the charge.',
    { lesserOf: true },
  ],
  ['Contracted rates apply even when they exceed billed charges.', { lesserOf: false }],
  [
    'Notwithstanding anything to the contrary, the rates payable to Provider shall at all times equal or exceed one hundred percent (100%) of the Medicaid fee schedule.',
    { reimbursementFloor: true },
  ],
  ['Rate floor: 95% of Medicare', { reimbursementFloor: true }],
  [
    'Behavioral health services for members of self-funded groups are carved out to a separate administrator.',
    { carveOuts: true },
  ],
  ['Carve-out drugs (long-acting injectables) are paid at invoice cost plus 5%.', { carveOuts: true }],
  [
    'This Agreement shall not apply to services rendered to individuals enrolled in the workers’ compensation program.',
    { exclusions: true },
  ],
  [
    'Non-covered and excluded services include hypnosis, biofeedback and telephone consultations between providers.',
    { exclusions: true },
  ],
  [
    'No earlier than twelve (12) months after the Effective Date, either party may by written request reopen discussion of the reimbursement rates.',
    { reevaluation: true },
  ],
  ['Rates are revisited jointly before each Contract Year.', { reevaluation: true }],
  ['Deductibles and coinsurance are deducted from the allowed amount.', {}],
  ['Plan’s administrative fee is 3% of paid claims per year.', {}],
  ['Provider agrees not to discriminate in the rates it charges Medicare patients.', {}],
  ['Provider shall be liable for no more than 50% of the cost of the mediator.', {}],
  ['Caseloads will not increase by more than 10% in any year without notice.', {}],
  ['Services by residents are not billed under the supervising physician’s number.', {}],
  ['Plan and Provider will review the referral process at quarterly meetings.', {}],
];
