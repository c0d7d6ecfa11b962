import type { ClauseCase } from '../clauseCase';

/** Written after the first rules, to see what they had not thought of. */
export const SECOND: readonly ClauseCase[] = [
  // Dates.
  [
    'This Provider Services Agreement is entered into as of this 12th day of May, 2025 (the “Effective Date”), between the parties named below.',
    { effective: '2025-05-12' },
  ],
  ['The Parties agree that the Amendment shall be effective beginning January 1, 2027.', { effective: '2027-01-01' }],
  ['Contract Period: January 1, 2025 – December 31, 2025', { effective: '2025-01-01', renewal: '2025-12-31' }],
  [
    'The term of this Agreement is from October 1, 2024 to September 30, 2025.',
    { effective: '2024-10-01', renewal: '2025-09-30' },
  ],
  ['This Agreement shall continue in full force for five (5) years unless sooner terminated.', { termMonths: 60 }],
  ['After the initial one-year term the Agreement continues on a month-to-month basis.', { termMonths: 12 }],
  [
    'The Agreement shall thereafter be renewed for successive terms of two (2) years each unless, at least ninety (90) days before the end of a term, a party gives notice that it does not wish to renew.',
    { autoRenews: true, termMonths: 24, noticeDays: 90 },
  ],
  [
    'Either party may prevent renewal by delivering notice of non-renewal to the other sixty (60) days or more before the term expires.',
    { noticeDays: 60 },
  ],
  ['There shall be no renewal of this Agreement except by a signed writing.', { autoRenews: false }],
  ['New rates took effect on February 1, 2023 and are shown below.', { lastRateChange: '2023-02-01' }],
  ['Exhibit A-1, Rates, effective 01/01/2024', { lastRateChange: '2024-01-01' }],
  ['This Agreement supersedes the agreement of the parties dated June 4, 2018.', {}],
  ['Reports for the period from January 1, 2025 through March 31, 2025 are due in April.', {}],
  ['Provider’s bylaws were adopted effective May 1, 2010.', {}],
  ['The grant under which the program is funded ends on June 30, 2026.', {}],
  ['A Member’s coverage begins on the first day of the month and ends on December 31, 2025.', {}],
  // Rates.
  ['Rates will be increased by 3% effective each January 1st during the term.', { escalator: 3 }],
  ['A 2.5% annual rate increase applies on the anniversary date.', { escalator: 2.5 }],
  [
    'Each year the per diem shall go up by the lesser of three percent (3%) and the change in CPI.',
    { escalatorCap: 3 },
  ],
  ['On every anniversary, the Fee Schedule shall be multiplied by 1.03.', {}],
  [
    'Rates for the second and third years are the rates of the year before increased by four percent (4%).',
    { escalator: 4 },
  ],
  ['The maximum annual adjustment to the rates is 3.5%.', { escalatorCap: 3.5 }],
  ['Rates are firm for the term and are not subject to annual adjustment.', { escalator: null }],
  [
    'Provider shall be reimbursed based upon the Medicare fee schedule for the year 2024 at one hundred eight percent (108%).',
    { feeBasis: 'Percent of Medicare', basisPercent: 108, medicareYear: 2024 },
  ],
  [
    'Evaluation and management codes: 110% of Medicare 2025',
    { feeBasis: 'Percent of Medicare', basisPercent: 110, medicareYear: 2025 },
  ],
  ['All other outpatient services | 60% of billed charges', { feeBasis: 'Percent of charge', basisPercent: 60 }],
  ['Payment shall be made at a discount of thirty percent (30%) from billed charges.', {}],
  ['Facility shall be paid a flat per diem of $540 for each day of partial hospitalization.', { feeBasis: 'Fixed' }],
  ['In no case shall Plan’s payment exceed Provider’s billed charges.', { lesserOf: true }],
  ['The Plan’s liability is the lesser of the rate below or the actual charges.', { lesserOf: true }],
  ['Plan will not apply a lesser-of methodology to services under this Exhibit.', { lesserOf: false }],
  ['No payment under this Exhibit will be lower than the current Medicaid fee schedule.', { reimbursementFloor: true }],
  [
    'Plan guarantees that its rates never drop below those in force on the Effective Date.',
    { reimbursementFloor: true },
  ],
  ['Psychological testing is a carve-out and is billed to the behavioral vendor.', { carveOuts: true }],
  ['The following codes are carved out of the per diem: H0033, J2315 and 80307.', { carveOuts: true }],
  ['Excluded from this Agreement are services for which another payer is primary.', { exclusions: true }],
  ['Dental, vision and ambulance services are not covered under this Agreement.', { exclusions: true }],
  ['Either party may ask in writing for a review of the rates once in each Contract Year.', { reevaluation: true }],
  [
    'The parties shall renegotiate Exhibit B if the Medicare conversion factor falls by more than 5%.',
    { reevaluation: true },
  ],
  ['The Member pays ten percent (10%) of the Medicare-approved amount as coinsurance.', {}],
  ['At least 90% of calls are answered in thirty seconds.', {}],
  ['Excluded parties are listed in the federal database.', {}],
  // Billing.
  [
    'Claims shall be submitted no later than ninety (90) days from the last day of the month in which services were provided.',
    { timelyFilingDays: 90 },
  ],
  ['Provider must file claims within 1 year of service.', { timelyFilingDays: 365 }],
  [
    'Failure to submit a claim within one hundred and twenty (120) days of discharge waives payment.',
    { timelyFilingDays: 120 },
  ],
  [
    'Plan shall not deny a claim as untimely if it was submitted within twelve months of the date of service.',
    { timelyFilingDays: 365 },
  ],
  [
    [
      'Plan shall pay or deny Clean Claims within:',
      '(a) thirty (30) days of receipt, if submitted electronically; and',
      '(b) forty-five (45) days of receipt, if on paper.',
    ],
    { cleanClaimDays: [30, 45] },
  ],
  ['Payment is due thirty (30) days after Plan receives a Clean Claim.', { cleanClaimDays: 30 }],
  ['MCO pays ninety percent of Clean Claims in 14 days and the rest in 30 days.', { cleanClaimDays: 14 }],
  ['Reimbursement will be issued within forty-five (45) business days of a complete claim.', { cleanClaimDays: 45 }],
  ['Interest of eighteen percent (18%) per year is owed on any claim not paid on time.', { lateInterest: 18 }],
  [
    'A late payment penalty of one and one-half percent (1.5%) per month applies to unpaid Clean Claims.',
    { lateInterest: 18 },
  ],
  ['Plan is not liable for interest on late claims.', { lateInterest: null }],
  [
    'Any request for a refund must be made within eighteen (18) months after the claim was paid, except for fraud.',
    { takeBackMonths: 18 },
  ],
  ['Audits and recoupments are limited to claims paid in the preceding twelve (12) months.', { takeBackMonths: 12 }],
  ['The Plan may recoup at any time, and no time limit applies.', { takeBackMonths: null }],
  ['Retrospective adjustments will not be made more than one year after payment of the claim.', { takeBackMonths: 12 }],
  [
    'Provider may file a written dispute within ninety (90) days of the payment or denial at issue.',
    { appealDays: 90 },
  ],
  ['First level appeals are filed within 60 days of the date of the remittance.', { appealDays: 60 }],
  ['Provider has the right to two levels of appeal and to external review.', { appealLevels: 2 }],
  ['An appeal not filed within one hundred eighty days from the initial denial is waived.', { appealDays: 180 }],
  ['The Plan pays interest on its bonds at 4% per year.', {}],
  ['Plan shall respond to an inquiry about a claim within ten (10) business days.', {}],
  ['Provider will submit encounter data monthly, within 20 days after the month closes.', {}],
  ['Checks that are not cashed within 180 days are void.', {}],
  ['Claims are reviewed by a nurse within five days.', {}],
  // Access.
  ['Provider must call Plan for authorization within 24 hours of an emergency admission.', { preauthorization: true }],
  ['Preauthorization is not needed for the first eight sessions.', { preauthorization: true }],
  ['Non-network services are paid at the Medicare rate.', { outOfNetwork: true }],
  ['Out-of-network benefits: 70% of the allowed amount after deductible.', { outOfNetwork: true }],
  ['Plan may offer a single case agreement for a Member in treatment when this Agreement ends.', { singleCase: true }],
  ['A Member’s written authorization is required for the release of psychotherapy notes.', {}],
  // Clauses.
  [
    'Payor may modify this Agreement upon ninety (90) days’ prior notice; continued participation is acceptance.',
    { amendmentByNotice: true },
  ],
  ['Rates may be changed by Plan at any time by posting them on its website.', { amendmentByNotice: true }],
  ['This Agreement may not be modified except in a writing executed by both parties.', { amendmentByNotice: false }],
  ['Any change to Exhibit A requires the written consent of Provider.', { amendmentByNotice: false }],
  ['Provider is obligated to participate in all current and future networks of the Company.', { allProducts: true }],
  ['Nothing here obligates Provider to participate in all products.', { allProducts: false }],
  [
    'If Provider accepts a lower rate from any other insurer, Plan is entitled to that rate.',
    { mostFavoredNation: true },
  ],
  ['This Agreement contains no most-favored-nation provision.', { mostFavoredNation: false }],
  [
    'Either party may withdraw from this Agreement for any reason on 90 days’ written notice to the other.',
    { terminationDays: 90 },
  ],
  [
    'Termination Without Cause. Upon one hundred twenty (120) days’ advance written notice, either party may terminate this Agreement.',
    { terminationDays: 120 },
  ],
  [
    'Upon material breach, the other party may terminate on thirty (30) days’ notice if the breach continues.',
    { termination: true },
  ],
  ['Plan may change its claims address upon notice.', {}],
  ['Either party may terminate the trial program upon ten days’ notice.', {}],
  ['All products sold by Plan are subject to state approval.', {}],
  // Parties.
  [
    'This Agreement is by and between Silver Pines Health Insurance Company (“Silver Pines”) and Harvest House Recovery, Inc. (“Harvest House”).',
    { payer: 'Silver Pines Health Insurance Company', entity: 'Harvest House Recovery, Inc.' },
  ],
  ['Provider: Bright Path Counseling, LLC', { entity: 'Bright Path Counseling, LLC' }],
  ['Group Tax ID (TIN): 20-9876543; Group NPI: 1548273690', { tin: '20-9876543', npi: '1548273690' }],
  ['The validity of this Agreement is governed by Arizona law.', { state: 'AZ' }],
  ['Product: Commercial HMO and PPO', { product: 'Commercial HMO, PPO' }],
  ['Send notices to the Plan at PO Box 1199, Phoenix, AZ 85001.', { contacts: true }],
];
