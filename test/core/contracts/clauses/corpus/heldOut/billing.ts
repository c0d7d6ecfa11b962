import type { ClauseCase } from '../clauseCase';

/** Other wordings than those of `tuned/billing`; no rule was changed for one of these. */
export const BILLING: readonly ClauseCase[] = [
  [
    'Provider agrees to submit complete, clean, electronic claims for Covered Services, containing all information that is needed to process them, within three hundred sixty five (365) days of the date of service or discharge, as applicable.',
    { timelyFilingDays: 365 },
  ],
  [
    'Plan will not pay, and Provider will not bill the Member for, a claim that Plan receives more than 180 days after services are rendered.',
    { timelyFilingDays: 180 },
  ],
  ['Deadline for submission of claims: ninety (90) days from date of service', { timelyFilingDays: 90 }],
  [
    'Encounter data and claims must be submitted to the MCO by the one hundred eightieth (180th) day after the date of service.',
    { timelyFilingDays: 180 },
  ],
  [
    [
      '6.1 Submission of Claims.',
      'Group shall use the CMS-1500 form.',
      'It shall submit within four (4) months of the date on which the service is provided.',
    ],
    { timelyFilingDays: 120 },
  ],
  [
    'Plan shall make payment to Provider within thirty (30) days following receipt of a Clean Claim.',
    { cleanClaimDays: 30 },
  ],
  [
    'Within twenty-five (25) calendar days of receiving a Clean Claim electronically, Insurer shall pay or deny it.',
    { cleanClaimDays: 25 },
  ],
  ['Clean Claim turnaround: 30 days', { cleanClaimDays: 30 }],
  [
    'Payor shall cause all complete claims to be paid no later than sixty (60) days from the date of receipt.',
    { cleanClaimDays: 60 },
  ],
  [
    'A Clean Claim that is not paid within the time stated above shall bear interest at the rate of one and one-half percent (1½%) per month, or eighteen percent (18%) per annum, until paid.',
    { lateInterest: 18 },
  ],
  [
    'Past due amounts shall accrue interest at 9% per year, beginning on the thirty-first (31st) day.',
    { lateInterest: 9 },
  ],
  ['Penalty for late payment: 10% annual interest', { lateInterest: 10 }],
  [
    'Except in cases of fraud, Plan shall not seek recovery of any overpayment later than one (1) year after the date on which the claim was paid.',
    { takeBackMonths: 12 },
  ],
  ['Recoupment period: 12 months from date of payment', { takeBackMonths: 12 }],
  ['Payor may review and adjust any paid claim for up to six months after payment.', { takeBackMonths: 6 }],
  ['Refund requests must be made in writing within 24 months of the original payment date.', { takeBackMonths: 24 }],
  ['Plan’s right of offset and recoupment is not subject to any time limit.', { takeBackMonths: null }],
  [
    'If Provider disputes a denial or the amount paid, it must request an appeal in writing within ninety (90) days of receiving the Explanation of Payment.',
    { appealDays: 90 },
  ],
  ['Time to appeal: 180 days after the date of the denial letter', { appealDays: 180 }],
  ['Plan maintains a two-level provider appeal process.', { appealLevels: 2 }],
  [
    'Any appeal of an adverse determination must be received by the MCO not more than sixty (60) calendar days after the date of the notice.',
    { appealDays: 60 },
  ],
  [
    'There shall be three (3) successive levels of provider appeal, the last being external review.',
    { appealLevels: 3 },
  ],
  [
    'Provider shall respond within forty-five (45) days to requests for additional information regarding submitted claims.',
    {},
  ],
  [
    'Provider must notify the Buyer in writing of a payment that it believes to be wrong within forty-five (45) days after receipt of the payment.',
    {},
  ],
  ['Plan shall give Provider thirty (30) days’ notice before it begins to recoup.', {}],
  ['Provider shall return overpayments within sixty (60) days of identifying them.', {}],
  ['The ombudsman decides appeals within 45 days of the last submission.', {}],
  ['Provider shall bill the Member for copayments within 60 days of service.', {}],
  ['A newborn must be enrolled within thirty-one (31) days of birth for claims to be covered.', {}],
  ['Claim forms are kept for six (6) years after the date of payment.', {}],
];
