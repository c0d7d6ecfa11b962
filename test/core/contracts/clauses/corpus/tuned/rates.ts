import type { ClauseCase } from '../clauseCase';

/** What is paid, how it grows, and what is left out. */
export const RATES: readonly ClauseCase[] = [
  [
    'On each anniversary of the Effective Date the rates in Exhibit A shall increase by three percent (3%).',
    { escalator: 3 },
  ],
  ['Annual escalator: 2.5%', { escalator: 2.5 }],
  [
    'Beginning in the second Contract Year, all per diem rates will be adjusted upward annually by 3.25%.',
    { escalator: 3.25 },
  ],
  ['Reimbursement shall be increased each January 1 by two and one-half percent (2.5%).', { escalator: 2.5 }],
  [
    'Rates shall be adjusted annually by the percentage change in the medical care component of the Consumer Price Index, not to exceed four percent (4%) in any year.',
    { escalatorCap: 4 },
  ],
  [
    'The annual increase shall be 3%, and in no event shall any annual increase exceed 5%.',
    { escalator: 3, escalatorCap: 5 },
  ],
  ['Any yearly rate adjustment is capped at five percent (5%).', { escalatorCap: 5 }],
  ['No annual increase or inflation adjustment shall apply to the rates during the term.', { escalator: null }],
  ['Rates shall remain fixed for the entire term without any escalator.', { escalator: null }],
  [
    'Plan shall reimburse Provider at one hundred ten percent (110%) of the 2024 Medicare Physician Fee Schedule.',
    { feeBasis: 'Percent of Medicare', basisPercent: 110, medicareYear: 2024 },
  ],
  [
    'Covered Services are paid at 95% of the then-current Medicare fee schedule for the locality in which they are rendered.',
    { feeBasis: 'Percent of Medicare', basisPercent: 95, medicareYear: null },
  ],
  [
    'Payment for professional services: 120% of CMS RBRVS in effect for calendar year 2023.',
    { feeBasis: 'Percent of Medicare', basisPercent: 120, medicareYear: 2023 },
  ],
  [
    'The contracted rate is equal to 105 percent of the current year Medicare allowable.',
    { feeBasis: 'Percent of Medicare', basisPercent: 105, medicareYear: null },
  ],
  [
    'Services without a listed rate shall be reimbursed at sixty-five percent (65%) of billed charges.',
    { feeBasis: 'Percent of charge', basisPercent: 65 },
  ],
  [
    'Residential treatment is paid at 70% of Provider’s usual and customary charges.',
    { feeBasis: 'Percent of charge', basisPercent: 70 },
  ],
  ['Company shall compensate Facility at the fixed rates set forth in Exhibit C.', { feeBasis: 'Fixed' }],
  ['Residential detoxification is paid at an all-inclusive per diem of $725.', { feeBasis: 'Fixed' }],
  ['Provider will be paid the amounts listed in the fee schedule attached as Schedule 1.', { feeBasis: 'Fixed' }],
  ['Plan will pay the lesser of Provider’s billed charges or the rates in Attachment B.', { lesserOf: true }],
  [
    'Payment is limited to the lower of (a) the billed amount and (b) the Contract Rate, less Member cost share.',
    { lesserOf: true },
  ],
  ['If billed charges are less than the contracted rate, Payer shall pay the billed charges.', { lesserOf: true }],
  [
    'The Contract Rate shall be paid regardless of billed charges, and no lesser-of provision shall apply.',
    { lesserOf: false },
  ],
  [
    'In no event shall reimbursement for any Covered Service be less than 100% of the Medicare allowable amount.',
    { reimbursementFloor: true },
  ],
  ['Payments hereunder shall never fall below eighty percent (80%) of billed charges.', { reimbursementFloor: true }],
  ['Reimbursement Floor: the Medicaid fee-for-service rate.', { reimbursementFloor: true }],
  [
    'Plan shall pay no less than the State Medicaid fee schedule in effect on the date of service.',
    { reimbursementFloor: true },
  ],
  ['Laboratory services are carved out of this Agreement and managed by a third party.', { carveOuts: true }],
  [
    [
      'Carve-Outs',
      'Transcranial magnetic stimulation and esketamine are paid under separate rates listed in Exhibit D.',
    ],
    { carveOuts: true },
  ],
  ['There are no carve-outs from the rates in this Exhibit.', { carveOuts: null }],
  [
    'The following are excluded from this Agreement: custodial care, psychological testing for schools, and court-ordered evaluations.',
    { exclusions: true },
  ],
  ['Excluded Services: wilderness therapy; equine therapy; room and board.', { exclusions: true }],
  ['This Agreement does not cover services to members of the Plan’s Medicare Advantage product.', { exclusions: true }],
  [
    'The parties shall meet annually to review the rates in Exhibit A upon the request of either party.',
    { reevaluation: true },
  ],
  ['Provider may request renegotiation of the rates at any time after the first anniversary.', { reevaluation: true }],
  ['Rate Review. The compensation schedule will be re-evaluated every twenty-four months.', { reevaluation: true }],
  // Other percentages and other words.
  ['Coinsurance of twenty percent (20%) is collected from the Member.', {}],
  ['Provider shall maintain an occupancy rate of at least 85%.', {}],
  ['Plan has increased its membership by 3% each year.', {}],
  ['Nurse practitioners are paid at 85% of the rates in Exhibit A.', {}],
  ['Individuals excluded from participation in federal health care programs may not render services.', {}],
  ['Provider is a participant in the Medicare program.', {}],
  ['The lesser of two weeks and the remaining stay may be authorized at once.', {}],
  ['Plan shall review the credentials of each practitioner every three years.', {}],
  ['The remedies here are cumulative and not exclusive.', {}],
  ['Provider warrants that 100% of its staff were screened.', {}],
  ['In no event shall Provider’s insurance limits be less than $1,000,000 per occurrence.', {}],
  ['A quality incentive of up to 2% of paid claims may be earned.', {}],
  // In other words, and other things beside them.
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
  // Once held out, too, until the rules had been made with them in sight.
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
