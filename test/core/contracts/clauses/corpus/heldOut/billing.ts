import type { ClauseCase } from '../clauseCase';

/** As `tuned/billing`, in other words; no rule was changed for one of these. */
export const BILLING: readonly ClauseCase[] = [
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
];
