import type { ClauseCase } from '../clauseCase';

/** Claims: filed, paid, paid late, taken back, appealed. */
export const BILLING: readonly ClauseCase[] = [
  [
    '4.2.1 Timely Filing. Provider shall submit all claims within ninety (90) days of the date of service.',
    { timelyFilingDays: 90 },
  ],
  [
    'Claims must be received by Plan no later than 180 days after the date of service or date of discharge.',
    { timelyFilingDays: 180 },
  ],
  [
    'Claims not filed within one hundred twenty (120) days from the date of service will be denied.',
    { timelyFilingDays: 120 },
  ],
  ['Provider has 365 days from the date on which services were rendered to file a claim.', { timelyFilingDays: 365 }],
  ['Timely filing limit: 180 days', { timelyFilingDays: 180 }],
  [['Timely Filing', 'The limit is one year from the date of service.'], { timelyFilingDays: 365 }],
  [
    'Facility agrees to bill Company within six (6) months following the last covered day of the stay.',
    { timelyFilingDays: 180 },
  ],
  ['A 95-day filing deadline applies to every claim.', { timelyFilingDays: 95 }],
  ['Plan shall pay Clean Claims within thirty (30) days of receipt.', { cleanClaimDays: 30 }],
  [
    'Payer will adjudicate each clean claim and remit payment not later than forty-five (45) calendar days after it is received.',
    { cleanClaimDays: 45 },
  ],
  ['Ninety-five percent of Clean Claims shall be paid within 30 days of receipt.', { cleanClaimDays: 30 }],
  [
    [
      '5.1 Prompt Payment.',
      'All undisputed claims shall be paid within twenty-one (21) days of their receipt by the Plan.',
    ],
    { cleanClaimDays: 21 },
  ],
  ['Electronic Clean Claims shall be processed and paid by the MCO within fourteen (14) days.', { cleanClaimDays: 14 }],
  [
    'Clean Claims not paid within thirty (30) days of receipt shall bear interest at 1.5% per month.',
    { cleanClaimDays: 30, lateInterest: 18 },
  ],
  ['Late payments shall accrue interest at the rate of twelve percent (12%) per annum.', { lateInterest: 12 }],
  [
    'If Plan fails to pay a Clean Claim on time, Plan shall pay Provider interest of ten percent (10%) annually on the amount due.',
    { lateInterest: 10 },
  ],
  ['Interest on overdue claims: one percent (1%) per month.', { lateInterest: 12 }],
  ['No interest shall be payable on claims paid late.', { lateInterest: null }],
  [
    'Plan may not recoup any overpayment more than twelve (12) months after the date of the original payment.',
    { takeBackMonths: 12 },
  ],
  [
    'No retroactive denial or adjustment of a paid claim shall be made after eighteen (18) months from payment.',
    { takeBackMonths: 18 },
  ],
  ['Payer’s right to recover overpayments is limited to a look-back of 24 months.', { takeBackMonths: 24 }],
  [
    'Company shall request refunds of overpayments within one hundred eighty (180) days after payment was made.',
    { takeBackMonths: 6 },
  ],
  [
    'Overpayments may be offset against future payments at any time within two (2) years of the payment date.',
    { takeBackMonths: 24 },
  ],
  ['There is no limit on the time within which Plan may recover an overpayment.', { takeBackMonths: null }],
  [
    'Provider may appeal a denied claim within one hundred eighty (180) days of the remittance advice.',
    { appealDays: 180 },
  ],
  [
    'A first-level appeal must be submitted within 60 days of the denial; a second-level appeal within 30 days of the first decision.',
    { appealDays: 60 },
  ],
  ['Provider is entitled to two (2) levels of internal appeal.', { appealLevels: 2 }],
  ['The dispute process consists of three levels of appeal.', { appealLevels: 3 }],
  ['There is a single level of appeal, whose decision is final.', { appealLevels: 1 }],
  [
    'Requests for reconsideration of an adverse determination shall be filed no later than ninety (90) days after notice of the denial.',
    { appealDays: 90 },
  ],
  [
    'Provider shall submit claims within 90 days of service, and Plan shall pay Clean Claims within 30 days of receipt.',
    { timelyFilingDays: 90, cleanClaimDays: 30 },
  ],
  [
    'Claims shall be filed within one hundred eighty (180) days from date of service; denied claims may be appealed within sixty (60) days of denial.',
    { timelyFilingDays: 180, appealDays: 60 },
  ],
  ['Claims shall be filed within thirty (45) days of the date of service.', { timelyFilingDays: 45 }],
  [
    'Claims for coordination of benefits shall be submitted within 90 days of the primary payer’s explanation of benefits.',
    {},
  ],
  // Other days and percentages.
  ['4.2 Timely Filing ............ 12', {}],
  ['Provider shall give Plan copies of medical records within ten (10) days of a request.', {}],
  ['Plan shall decide an appeal within thirty (30) days of its receipt.', {}],
  ['Provider shall refund an undisputed overpayment within forty-five (45) days of Plan’s request.', {}],
  ['Plan shall notify Provider of any defect in a claim within fifteen (15) days.', {}],
  [
    'A “Clean Claim” means a claim that can be processed without further information within thirty (30) days of receipt.',
    {},
  ],
  ['Corrected claims are to be sent within sixty (60) days of the rejection.', {}],
  ['Provider shall pay its subcontractors within 30 days of invoice.', {}],
  ['Provider shall report a change of address thirty days in advance.', {}],
  ['Neither party holds an ownership interest of more than 5% in the other.', {}],
  ['Members may appeal a benefit decision to the plan within 180 days.', {}],
  ['Either party may demand arbitration within 60 days after mediation fails.', {}],
  ['Provider shall send Plan a monthly report of claims within 10 days of month end.', {}],
  // In other words, and other things beside them.
  [
    'To be eligible for payment, a claim must reach the Health Plan not more than two hundred forty (240) days following the day on which the service was furnished.',
    { timelyFilingDays: 240 },
  ],
  [
    'Group forfeits payment for any claim first presented later than 150 days after the date of service.',
    { timelyFilingDays: 150 },
  ],
  ['Filing of claims: within 12 months of discharge.', { timelyFilingDays: 365 }],
  ['Initial claims are due sixty (60) days from the service date.', { timelyFilingDays: 60 }],
  [
    'MCO shall make payment on ninety percent (90%) of all clean claims within thirty (30) days, and on ninety-nine percent (99%) within ninety (90) days, of the date of receipt.',
    { cleanClaimDays: 30 },
  ],
  [
    'A properly completed claim will be settled by Insurer in no more than 40 days from receipt.',
    { cleanClaimDays: 40 },
  ],
  ['Payment turnaround for clean claims is fifteen (15) business days.', { cleanClaimDays: 15 }],
  [
    'Amounts that remain unpaid past the due date carry simple interest at a rate of eight percent (8%) a year.',
    { lateInterest: 8 },
  ],
  ['Payor shall add a late charge of 0.75% a month to any clean claim paid after the deadline.', { lateInterest: 9 }],
  [
    'Once three hundred sixty-five (365) days have elapsed since a claim was paid, Plan waives any right to recoup it.',
    { takeBackMonths: 12 },
  ],
  ['Retroactive denials are barred beyond two years of the date of payment.', { takeBackMonths: 24 }],
  [
    'Plan’s audit and recovery of overpaid amounts may reach back no further than 18 months from the date a claim was paid.',
    { takeBackMonths: 18 },
  ],
  ['Plan may recover overpayments at any time, without limitation as to period.', { takeBackMonths: null }],
  [
    'A provider that disagrees with a claim determination has one hundred twenty (120) days from the explanation of payment in which to lodge an appeal.',
    { appealDays: 120 },
  ],
  ['Appeal filing deadline: 90 days from denial', { appealDays: 90 }],
  ['Appeals proceed through two stages, the second before a clinical peer of the Plan.', { appealLevels: 2 }],
  ['Provider disputes must be raised within 45 days of the date of the adverse payment decision.', { appealDays: 45 }],
  ['Plan shall acknowledge each electronic claim within two (2) business days.', {}],
  ['Amounts that Provider owes to its landlord bear interest at 6% per annum.', {}],
  ['Plan shall complete its audit within six (6) months of the entrance conference.', {}],
  ['Records supporting a claim are retained for seven (7) years from the date of service.', {}],
  ['Provider shall post claims payments within 15 days of receipt.', {}],
  ['A grievance of a Member is answered within thirty (30) days.', {}],
  // Once held out, too, until the rules had been made with them in sight.
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
