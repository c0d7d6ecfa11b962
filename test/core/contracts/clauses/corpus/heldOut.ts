import type { ClauseCase } from './clauseCase';

/**
 * Written after the last rule, and measured as they were: no rule was changed for one of these. Whoever changes a rule because of
 * one moves it to `tuned` and writes another.
 */
export const HELD_OUT: readonly ClauseCase[] = [
  // Dates.
  ['This Agreement shall become effective on the later of its signing and March 1, 2026.', { effective: '2026-03-01' }],
  [
    'Amendment No. 3 is made effective as of November 15, 2025 by the parties to the Agreement.',
    { effective: '2025-11-15' },
  ],
  [
    'Commencing September 1, 2024 and continuing until August 31, 2027, Provider shall serve Members under this Agreement.',
    { effective: '2024-09-01', renewal: '2027-08-31' },
  ],
  ['The Term of this Agreement will end on May 31, 2028.', { renewal: '2028-05-31' }],
  ['The initial term is for a period of thirty (30) months from the Effective Date.', { termMonths: 30 }],
  [
    'This Agreement shall automatically renew on each anniversary for one (1) additional year, unless notice of non-renewal is delivered at least one hundred (100) days before that anniversary.',
    { autoRenews: true, termMonths: 12, noticeDays: 100 },
  ],
  ['This Agreement will not be automatically extended at the end of its term.', { autoRenews: false }],
  [
    'Not later than 45 days prior to expiration, a party may notify the other that it will not renew.',
    { noticeDays: 45 },
  ],
  [
    'The following rates are effective for services rendered on or after May 1, 2024.',
    { lastRateChange: '2024-05-01' },
  ],
  ['Provider’s Medicare certification was renewed effective June 1, 2023.', {}],
  ['Plan shall publish its directory on January 1, 2026 and each year thereafter.', {}],
  ['Leases of equipment shall not extend beyond twelve (12) months.', {}],
  // Rates.
  [
    'The Contract Rates shall increase annually by three percent (3%), beginning with the second Contract Year.',
    { escalator: 3 },
  ],
  ['Plan shall provide a rate increase of 1.75% on each July 1 during the term.', { escalator: 1.75 }],
  ['In no event shall the annual increase to any rate exceed six percent (6%).', { escalatorCap: 6 }],
  ['There will be no escalator on these rates.', { escalator: null }],
  [
    'Plan agrees to reimburse Provider at one hundred fifteen percent (115%) of the applicable 2025 Medicare fee schedule.',
    { feeBasis: 'Percent of Medicare', basisPercent: 115, medicareYear: 2025 },
  ],
  [
    'Professional fees: 100% of prevailing Medicare rates',
    { feeBasis: 'Percent of Medicare', basisPercent: 100, medicareYear: null },
  ],
  [
    'Codes with no assigned fee shall be paid at 50% of the provider’s billed charges.',
    { feeBasis: 'Percent of charge', basisPercent: 50 },
  ],
  [
    'Facility accepts an all-inclusive per diem rate for residential treatment as payment in full.',
    { feeBasis: 'Fixed' },
  ],
  ['The Plan shall pay the lesser of the Provider’s charges and the fee in Schedule 2.', { lesserOf: true }],
  ['Payment shall not exceed Provider’s usual charge for the service.', { lesserOf: true }],
  ['Plan pays the fee in Schedule 2 regardless of the charge billed.', { lesserOf: false }],
  ['The Plan shall not pay less than 100% of the Medicare rate for any Covered Service.', { reimbursementFloor: true }],
  ['Pharmacy benefits are carved-out and are not administered by Plan.', { carveOuts: true }],
  [
    'Services that are experimental or investigational are excluded from coverage under this Agreement.',
    { exclusions: true },
  ],
  ['The parties agree to revisit reimbursement rates prior to the start of each renewal term.', { reevaluation: true }],
  ['The enrollee owes twenty percent (20%) of allowed charges as coinsurance.', {}],
  ['Provider shall give a sliding-fee discount of 15% to uninsured patients.', {}],
  ['The parties review call volume each year.', {}],
  ['Fees of the state for licensing rise every year by 2%.', {}],
  // Billing.
  [
    'Provider must submit claims to Payor within one hundred eighty (180) calendar days after the date on which Covered Services were provided.',
    { timelyFilingDays: 180 },
  ],
  ['Plan may deny any claim not received within 90 days of the date of discharge.', { timelyFilingDays: 90 }],
  [
    'Provider agrees to file all claims no later than twelve (12) months from the date of service.',
    { timelyFilingDays: 365 },
  ],
  ['Company shall process and pay Clean Claims within forty (40) days of receipt.', { cleanClaimDays: 40 }],
  ['Payment for a Clean Claim is due within 30 days after the claim is received.', { cleanClaimDays: 30 }],
  [
    'Payor shall pay interest of ten percent (10%) per annum on Clean Claims that are not paid on time.',
    { lateInterest: 10 },
  ],
  ['Overdue payments bear interest at 2% per month.', { lateInterest: 24 }],
  [
    'Plan shall not request a refund of any payment more than twelve (12) months after the date of payment.',
    { takeBackMonths: 12 },
  ],
  [
    'Recovery of overpayments is limited to the twenty-four (24) month period following payment of the claim.',
    { takeBackMonths: 24 },
  ],
  ['Payor’s audits may not look back more than three (3) years from the date of payment.', { takeBackMonths: 36 }],
  [
    'Provider may appeal an adverse payment decision within one hundred twenty (120) days of its notice.',
    { appealDays: 120 },
  ],
  ['A request for reconsideration must be received within 60 days following the denial.', { appealDays: 60 }],
  ['Plan offers two levels of appeal to participating providers.', { appealLevels: 2 }],
  ['Provider shall give Plan access to its records within 10 days of notice.', {}],
  ['Plan shall notify Provider of a denial within thirty (30) days of receipt of the claim.', {}],
  ['Provider shall pay sanctions within thirty days of assessment.', {}],
  ['Payor shall send remittances twice a month.', {}],
  // Access.
  [
    'Provider shall obtain prior authorization from Plan for all non-emergent inpatient admissions.',
    { preauthorization: true },
  ],
  ['Plan will render decisions on prior authorization requests within 72 hours.', { preauthorization: true }],
  [
    'Non-participating providers will be reimbursed at the Plan’s standard out-of-network allowance.',
    { outOfNetwork: true },
  ],
  ['The Plan may enter into single case agreements where no network provider is available.', { singleCase: true }],
  ['Provider authorizes the use of its name in the directory.', {}],
  ['The network operations center is open at all hours.', {}],
  // Clauses.
  [
    'Plan may amend the terms of this Agreement upon sixty (60) days prior written notice to Provider.',
    { amendmentByNotice: true },
  ],
  ['Amendments to this Agreement shall be valid only if signed by both parties.', { amendmentByNotice: false }],
  ['Provider shall be required to participate in all lines of business offered by Payor.', { allProducts: true }],
  [
    'Provider shall not be required to participate in any product as a condition of participating in another.',
    { allProducts: false },
  ],
  [
    'Provider shall not charge Plan more than the lowest rate that it accepts from any other payor.',
    { mostFavoredNation: true },
  ],
  ['Plan shall not require a most-favored-nation clause of Provider.', { mostFavoredNation: false }],
  [
    'This Agreement may be terminated by either party, without cause, upon one hundred fifty (150) days’ written notice.',
    { terminationDays: 150 },
  ],
  [
    'Either party may cancel this Agreement at any time for any reason with 90 days’ prior notice.',
    { terminationDays: 90 },
  ],
  [
    'If a party breaches this Agreement and does not cure within thirty (30) days, the other may terminate it.',
    { termination: true },
  ],
  [
    'Upon expiration of this Agreement, Provider shall continue to furnish services to Members in an ongoing course of treatment.',
    { termination: true },
  ],
  ['Plan may change its holiday schedule by notice.', {}],
  ['The Member may end membership on thirty days’ notice.', {}],
  ['Group may modify its hours of operation with the consent of Plan.', {}],
  // Parties.
  [
    'This Agreement is made between Copper State Health Plan (“Health Plan”) and Aspen Grove Behavioral Health, Inc. (“Provider”).',
    { payer: 'Copper State Health Plan', entity: 'Aspen Grove Behavioral Health, Inc.' },
  ],
  ['Payor name: Redwood Benefit Fund', { payer: 'Redwood Benefit Fund' }],
  ['Federal Tax ID: 61-2345678', { tin: '61-2345678' }],
  ['Organizational NPI – 1821093746', { npi: '1821093746' }],
  ['This Agreement shall be governed by and interpreted under the laws of the State of Washington.', { state: 'WA' }],
  ['Product(s): Medicare Advantage', { product: 'Medicare Advantage' }],
  ['All notices to Health Plan shall be mailed to 400 Copper Avenue, Suite 12, Phoenix, AZ 85004.', { contacts: true }],
];
