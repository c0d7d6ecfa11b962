import type { ClauseCase } from '../clauseCase';

/** As `tuned/rates`, in other words; no rule was changed for one of these. */
export const RATES: readonly ClauseCase[] = [
  ['Each Contract Year after the first, the Contracted Rates will rise by 2.75 percent.', { escalator: 2.75 }],
  ['A yearly inflator of four percent (4%) is applied to every per diem on July 1.', { escalator: 4 }],
  [
    'The rates will move with the Medicare Economic Index; however, the movement in any twelve-month period may not be greater than 3.5%.',
    { escalatorCap: 3.5 },
  ],
  ['The Parties agree that there will be no rate increases for the duration of this Agreement.', { escalator: null }],
  [
    'Health Plan’s payment for outpatient codes equals 115% of Medicare, based on the CMS schedule published for 2025.',
    { feeBasis: 'Percent of Medicare', basisPercent: 115, medicareYear: 2025 },
  ],
  [
    'For all covered CPT codes the allowable shall be ninety percent (90%) of the prevailing Medicare Physician Fee Schedule, as updated by CMS from time to time.',
    { feeBasis: 'Percent of Medicare', basisPercent: 90, medicareYear: null },
  ],
  [
    'Unlisted procedures default to 50% of the Facility’s billed charges.',
    { feeBasis: 'Percent of charge', basisPercent: 50 },
  ],
  [
    'Intensive outpatient services are reimbursed on a flat per diem basis as listed in Appendix 1.',
    { feeBasis: 'Fixed' },
  ],
  ['The amount payable is whichever is less: the charge actually billed or the negotiated fee.', { lesserOf: true }],
  [
    'MCO pays the lesser of (i) Provider’s submitted charge, and (ii) the applicable Medicaid rate.',
    { lesserOf: true },
  ],
  ['Notwithstanding the charge billed, Payor shall pay the full contracted rate.', { lesserOf: false }],
  [
    'At no time may the allowed amount drop beneath ninety percent of what Medicare would pay.',
    { reimbursementFloor: true },
  ],
  ['MCO shall reimburse Provider at a minimum of 100% of the Medicaid rate.', { reimbursementFloor: true }],
  ['Pharmacy and toxicology are handled as carve-out services by a separate vendor.', { carveOuts: true }],
  [
    'Applied behavior analysis, neuropsychological testing and electroconvulsive therapy are not included in this Agreement.',
    { exclusions: true },
  ],
  ['Exclusions. No payment is made for vocational counseling or for missed appointments.', { exclusions: true }],
  [
    'Every eighteen months, if Group so asks, the parties will reopen Exhibit B and negotiate the rates in good faith.',
    { reevaluation: true },
  ],
  ['Members owe a copayment equal to 10% of the allowed amount.', {}],
  ['Provider’s charges may rise no more than once a year.', {}],
  ['Residency staff devote at least 20% of their time to supervision.', {}],
  ['Plan withholds 5% of payment pending the annual settlement.', {}],
  ['No person shall be excluded from care on the ground of race or creed.', {}],
];
