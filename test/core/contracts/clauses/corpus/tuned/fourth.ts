import type { ClauseCase } from '../clauseCase';

/** Held out until they had been measured: other voices, letters of agreement, rate sheets. */
export const FOURTH: readonly ClauseCase[] = [
  // Dates.
  [
    'This Letter of Agreement takes effect on the date of admission, which is May 9, 2026.',
    { effective: '2026-05-09' },
  ],
  [
    'The undersigned agree to the foregoing, to be in force from and after January 1, 2025.',
    { effective: '2025-01-01' },
  ],
  ['Agreement start: 10/15/2024 | Agreement end: 10/14/2027', { effective: '2024-10-15', renewal: '2027-10-14' }],
  [
    'This Agreement, unless sooner ended as provided below, will remain in place through the close of business on November 30, 2026.',
    { renewal: '2026-11-30' },
  ],
  ['The parties contemplate a relationship of four (4) years, which is the Initial Term.', { termMonths: 48 }],
  ['The Initial Term is sixty (60) months.', { termMonths: 60 }],
  [
    'Absent contrary written notice given ninety (90) days before its end, each term is followed by another of like length.',
    { autoRenews: true, noticeDays: 90 },
  ],
  ['At the end of its term this Agreement continues automatically, year after year.', { autoRenews: true }],
  ['Any extension beyond the Initial Term shall be by written agreement of both parties.', { autoRenews: false }],
  [
    'If Plan elects to let this Agreement lapse, it shall tell Provider in writing at least one hundred fifty (150) days in advance of the renewal date.',
    { noticeDays: 150 },
  ],
  ['The rates below have been in place since July 1, 2020.', { lastRateChange: '2020-07-01' }],
  ['Fee schedule for dates of service beginning 1/1/2026', { lastRateChange: '2026-01-01' }],
  ['Provider’s lease of its site at Elm Street runs through June 30, 2030.', {}],
  ['Employees hired before January 1, 2020 are exempt from the training.', {}],
  ['The survey took place on March 3, 2025 and is repeated every three (3) years.', {}],
  // Rates.
  [
    'Every contract year the base rates shall be lifted by three percent (3%) over those of the year before.',
    { escalator: 3 },
  ],
  ['COLA: 2.25% per year', { escalator: 2.25 }],
  [
    'The annual rate adjustment shall follow the Medicare Economic Index, provided that it shall not be above 3% in any year.',
    { escalatorCap: 3 },
  ],
  ['The rates are not indexed, and no annual increase is owed.', { escalator: null }],
  [
    'Psychiatric evaluation and management will be reimbursed at 107.5% of the Medicare physician fee schedule for calendar year 2025.',
    { feeBasis: 'Percent of Medicare', basisPercent: 107.5, medicareYear: 2025 },
  ],
  [
    'Plan’s maximum allowable fee is set at ninety-eight percent (98%) of what Medicare then allows in the same locality.',
    { feeBasis: 'Percent of Medicare', basisPercent: 98 },
  ],
  ['By-report codes | 45% of billed charges', { feeBasis: 'Percent of charge', basisPercent: 45 }],
  ['The parties agree on a flat rate of $950 a day for detoxification, all services included.', { feeBasis: 'Fixed' }],
  ['Company’s payment will be the smaller of the amount charged and the amount scheduled.', { lesserOf: true }],
  ['Payment is the lower of Provider’s customary charge or the maximum allowable fee.', { lesserOf: true }],
  ['The scheduled amounts are payable without regard to the amount that Facility charges.', { lesserOf: false }],
  [
    'Under no circumstances will Plan pay Group less than 105% of Medicare for any covered code.',
    { reimbursementFloor: true },
  ],
  [
    'The State requires, and MCO agrees, that payment be at least equal to the Medicaid fee-for-service rate.',
    { reimbursementFloor: true },
  ],
  ['Autism services are carved out to Plan’s delegate and billed there.', { carveOuts: true }],
  [
    'High-cost drugs are not part of the per diem; they are a carve-out paid at average sales price.',
    { carveOuts: true },
  ],
  ['Excluded: housing, job coaching, child care.', { exclusions: true }],
  [
    'Nothing in this Agreement applies to services for Medicare Advantage enrollees, who are excluded from it.',
    { exclusions: true },
  ],
  ['Either side may call for talks on the rates once the Agreement has run for two years.', { reevaluation: true }],
  ['The compensation in Exhibit B shall be reviewed by the parties each fall.', { reevaluation: true }],
  ['Charges for copies of records may not exceed $0.50 a page or 25% of cost.', {}],
  ['Turnover of staff exceeded 30% in 2024.', {}],
  ['Plan pays 100% of the premium for its own employees.', {}],
  ['The Member’s share shall not exceed 20% of the Medicare allowed amount.', {}],
  // Billing.
  [
    'The claim filing window is one hundred eighty (180) days counted from the day of service.',
    { timelyFilingDays: 180 },
  ],
  ['Claims older than 12 months from the date of service are not payable.', { timelyFilingDays: 365 }],
  ['Group has ninety days following the service date in which to bill.', { timelyFilingDays: 90 }],
  [
    'Unless Provider shows good cause, no claim is payable that was filed later than one hundred twenty (120) days after discharge.',
    { timelyFilingDays: 120 },
  ],
  ['Insurer undertakes to settle clean claims in thirty (30) days.', { cleanClaimDays: 30 }],
  [
    'Each Clean Claim shall be adjudicated, and any amount due paid, on or before the forty-fifth (45th) day after receipt.',
    { cleanClaimDays: 45 },
  ],
  ['Prompt pay: clean electronic claims 21 days, clean paper claims 30 days', { cleanClaimDays: [21, 30] }],
  ['Sums unpaid after that day draw interest at fifteen percent (15%) a year.', { lateInterest: 15 }],
  ['Tardy payment of a Clean Claim adds one percent (1%) monthly interest.', { lateInterest: 12 }],
  ['Plan owes no interest on any claim, however late it is paid.', { lateInterest: null }],
  ['Plan must ask for its money back within one year of paying the claim, or not at all.', { takeBackMonths: 12 }],
  [
    'Post-payment audits may look at claims paid during the previous eighteen (18) months only, and overpayments found are recouped.',
    { takeBackMonths: 18 },
  ],
  [
    'After 24 months from the date of payment a claim is final and may not be reopened for recovery.',
    { takeBackMonths: 24 },
  ],
  ['Provider’s first appeal must reach Plan inside of ninety (90) days from the denial.', { appealDays: 90 }],
  ['Payment disputes: submit within 120 days of the remittance advice', { appealDays: 120 }],
  ['Appeals are heard at two levels, the second by a panel.', { appealLevels: 2 }],
  ['Disputed denials go through a three-step review on appeal.', { appealLevels: 3 }],
  ['Plan shall load new fee schedules within thirty (30) days of receipt.', {}],
  ['Provider shall answer a records request for a claim under review within fourteen (14) days.', {}],
  ['Eligibility is updated within two days of receipt of the State’s file.', {}],
  ['Unclaimed refunds are turned over to the State after three years.', {}],
  // Access.
  ['Any stay beyond five days calls for Plan’s prior authorization.', { preauthorization: true }],
  ['Plan answers requests for authorization in one business day; silence is approval.', { preauthorization: true }],
  ['No service requires prior authorization under this Agreement.', { preauthorization: null }],
  ['Clinicians of Group who have not been credentialed are paid as out-of-network providers.', { outOfNetwork: true }],
  ['Where no participating program has a bed, a single-case agreement is made within 24 hours.', { singleCase: true }],
  ['The authors authorize reprints for teaching.', {}],
  ['The board gave its prior approval to the budget.', {}],
  // Clauses.
  [
    'Payor is free to alter the fee schedule at any time, on sixty days’ written notice to Group.',
    { amendmentByNotice: true },
  ],
  [
    'Unless Group objects within 30 days of a proposed amendment, it is deemed to have agreed to it.',
    { amendmentByNotice: true },
  ],
  [
    'This Agreement is changed by a document that both parties have signed, and in no other way.',
    { amendmentByNotice: false },
  ],
  ['Plan has no right to amend the rates without Provider’s written consent.', { amendmentByNotice: false }],
  ['By signing, Facility joins every network and product of Insurer, present and future.', { allProducts: true }],
  ['Provider may take part in any of the products, and is free to refuse any.', { allProducts: false }],
  [
    'Should Provider give a better price to another insurer, Plan shall have the benefit of that price.',
    { mostFavoredNation: true },
  ],
  ['The parties reject any most favored nation arrangement; nothing here is one.', { mostFavoredNation: false }],
  [
    'Ninety (90) days’ written notice suffices for either party to end this Agreement without cause.',
    { terminationDays: 90 },
  ],
  ['Termination for convenience: either party, 120 days’ notice', { terminationDays: 120 }],
  [
    'Insolvency, loss of licensure or fraud of a party lets the other terminate this Agreement at once.',
    { termination: true },
  ],
  [
    'When this Agreement ends, Group will see patients in active treatment through to the completion of their care.',
    { termination: true },
  ],
  ['Group may end a patient’s treatment upon thirty days’ notice.', {}],
  ['Plan may change its logo at any time upon notice to the market.', {}],
  ['The parties may agree on further products of their research.', {}],
  // Parties.
  [
    'THIS AGREEMENT is between Pioneer Valley Benefit Administrators, LLC (“Payor”) on the one hand and Orchard Hill Psychiatric Group, Inc. (“Group”) on the other.',
    { payer: 'Pioneer Valley Benefit Administrators, LLC', entity: 'Orchard Hill Psychiatric Group, Inc.' },
  ],
  ['Insurer: Great Basin Mutual Health', { payer: 'Great Basin Mutual Health' }],
  ['Facility name: Hearthstone Detox Center', { entity: 'Hearthstone Detox Center' }],
  ['Taxpayer identification number 52-7418529', { tin: '52-7418529' }],
  ['Type 2 NPI of the Group: 1164738290', { npi: '1164738290' }],
  ['The law of Michigan applies and governs throughout.', { state: 'MI' }],
  ['This contract covers the HMO and POS products of the Plan.', { product: 'HMO, POS' }],
  ['Mail any notice for Payor to Network Services, 8 Dock Road, Holyoke, MA 01040.', { contacts: true }],
  ['The Plan’s directory lists each Provider’s NPI and address.', {}],
];
