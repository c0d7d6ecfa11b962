import { measured } from './bands';
import type { ElementKey } from './elements';
import type { LawOnContract } from './lawOf';
import { spelled } from './spelled';
import { cleanClaimBands, lateInterestBands, THRESHOLDS } from './thresholds';

const { timelyFiling, takeBack, appealLevels, appealDays, notice, termination } = THRESHOLDS;

/**
 * Wording to ask for, of our own drafting, with the standard's figures in it; what only the parties know is left as ____. A start for
 * whoever negotiates; a lawyer reads it before it is sent.
 */
export const WORDING: Readonly<Record<ElementKey, (law: LawOnContract) => string>> = {
  rates: () =>
    'Payer shall pay each covered service at no less than one hundred twenty percent (120%) of the Medicare physician fee schedule in force on the date of service for the Provider’s locality; services without a Medicare amount are paid as listed in Exhibit ____.',
  escalator: () =>
    'On each anniversary of the Effective Date, every rate in Exhibit ____ rises by three percent (3%), without request or notice.',
  medicareYear: () =>
    '“Medicare fee schedule” means the schedule in force on the date of service. Where an amount falls below that of the year ____, the amount of that year is paid.',
  lesserOf: () => 'Payer shall pay the rate in Exhibit ____ whatever the amount of the billed charge.',
  reevaluation: () =>
    'Once in each contract year, either party may ask in writing that rates be looked at again. The parties shall meet within thirty (30) days of the request, and rates agreed on hold from the first day of the following month.',
  carveOuts: () =>
    'The services that are carved out or excluded are those listed in Exhibit ____, and no others. Payer shall add to the list only by an amendment that both parties sign.',
  preauthorization: () =>
    'Payer shall answer each request for authorization within two (2) business days, and within twenty-four (24) hours where care is urgent; a request without an answer by then is granted. Emergency care needs none. Authorization may be asked for within ten (10) business days after the service.',
  cleanClaim: (law) =>
    `Payer shall pay each clean claim within ${spelled(cleanClaimBands(law).present)} days of receipt.`,
  lateInterest: (law) =>
    `A clean claim that is paid late bears interest at ${measured(lateInterestBands(law).present, '%')} a year from the day on which it was due, which Payer shall add to the payment without request.`,
  timelyFiling: () =>
    `Provider may file a claim within ${spelled(timelyFiling.present)} days of the date of service, or of the primary payer’s decision where there is one.`,
  takeBack: () =>
    `Payer shall not deny, reduce or take back a payment more than ${spelled(takeBack.present)} months after it was made, and then only after thirty (30) days’ written notice with the reason for each claim.`,
  appeals: () =>
    `Provider may appeal a denial or a payment on ${spelled(appealLevels.present)} levels within ${spelled(appealDays.present)} days of it. Payer shall decide each within thirty (30) days; what stays in dispute goes to a mediator that both parties choose.`,
  outOfNetwork: () =>
    'For members whose plan does not include the Provider, Payer shall answer a request for a single-case agreement within three (3) business days, at no less than the rates in Exhibit ____. No service is paid at less than one hundred percent (100%) of Medicare.',
  amendment: () =>
    'This agreement, its exhibits and its rates change only by an amendment that both parties sign. A notice, a manual or silence changes nothing.',
  allProducts: () =>
    'Provider takes part in the products listed in Exhibit ____, and may leave any one of them without leaving the others.',
  mostFavoredNation: () => 'Rates under this agreement do not depend on what Provider accepts from any other payer.',
  autoRenewal: () =>
    `This agreement renews for one (1) year at a time unless either party gives notice ${spelled(notice.present)} days before the renewal. Payer shall remind Provider of the day thirty (30) days before it.`,
  termination: () =>
    `Either party may end this agreement without cause by ${spelled(termination.present)} days’ written notice. Patients in care at the end may finish their course of treatment, for which Payer shall go on paying the rates in force.`,
};
