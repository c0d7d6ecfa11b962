import type { FailureKind } from '../../src/core/failures';

/** A question without a price: what differs from 90837 in Houston today, and why there is none. */
export interface WithoutPrice {
  readonly asks: Readonly<
    Partial<Record<'code' | 'region' | 'measure' | 'asOf' | 'setting' | 'practitioner' | 'payer', string>>
  >;
  readonly kind: FailureKind;
  readonly error: 'invalid' | 'unavailable';
  readonly because: string;
}

const none = (kind: FailureKind, because: string, asks: WithoutPrice['asks']): WithoutPrice => ({
  asks,
  kind,
  error: 'unavailable',
  because,
});
const wrong = (kind: FailureKind, because: string, asks: WithoutPrice['asks']): WithoutPrice => ({
  ...none(kind, because, asks),
  error: 'invalid',
});

/** Statuses are those of RVU26C unless a date is given. */
export const WITHOUT_PRICE: readonly WithoutPrice[] = [
  none('notPriced', 'status B: bundled', { code: '90885' }),
  none('notPriced', 'status I: not for Medicare', { code: 'H0015' }),
  none('notPriced', 'status I: not for Medicare', { code: 'T1015' }),
  none('notPriced', 'status X: paid outside the fee schedule', { code: 'G2067' }),
  none('notPriced', 'status N: not covered', { code: '90882' }),
  none('notPriced', 'status C: priced by the contractor', { code: '97151' }),
  none('notPriced', 'status B: a report for another party', { code: '90889' }),
  none('notPriced', 'status C: applied behavior analysis', { code: '97153' }),
  none('notPriced', 'status E: an injection priced as a drug', { code: 'J2315' }),
  none('notPriced', 'status N: psychophysiological therapy', { code: '90875' }),
  none('notPriced', 'status I: not for Medicare, in a state, too', { code: 'H0015', region: 'TX' }),
  none('notPriced', 'status X: a hospital clinic visit', { code: 'G0463' }),
  none('revenueCode', 'revenue codes are of facility claims', { code: '0905' }),
  none('codeNotCarried', 'a knee replacement', { code: '27447' }),
  none('codeNotInRelease', 'deleted at the end of 2020', { code: '99201', asOf: '2021-01-01' }),
  none('codeNotInRelease', 'deleted at the end of 2024', { code: '99441', asOf: '2025-01-01' }),
  none('codeNotInRelease', 'not yet there', { code: '98000', asOf: '2024-12-31' }),
  none('codeNotInRelease', 'deleted at the end of 2024', { code: '99441', asOf: '2026-06-30' }),
  none('codeNotInRelease', 'replaced by 98016 in 2025', { code: 'G2012', asOf: '2025-01-01' }),
  none('codeNotInRelease', 'prolonged services, deleted at the end of 2022', { code: '99354', asOf: '2023-06-30' }),
  none('codeNotInRelease', 'and not in 2022 either', { code: '99201', asOf: '2022-06-30' }),
  none('settingNotPaid', 'aphasia assessment has no facility price', { code: '96105', setting: 'Facility' }),
  none('settingNotPaid', 'nor has a brief assessment', { code: '96127', setting: '21' }),
  none('settingNotPaid', 'hospital care has no office price', { code: '99231', setting: 'Non-facility' }),
  none('modifierChangesPrice', 'reduced service', { code: '90837-52' }),
  none('modifierChangesPrice', 'assistant at surgery', { code: '90837-80' }),
  none('modifierNotPaid', "bachelor's level", { code: '90837-HN' }),
  none('componentNotPriced', 'psychotherapy has no professional component', { code: '90837-26' }),
  none('modifierChangesPrice', 'increased service', { code: '90837-22' }),
  none('modifierNotPaid', 'an intern', { code: '90837 HL' }),
  none('notPriced', 'status I, whoever renders it', { code: 'H0004-HN' }),
  none('componentNotPriced', 'nor a technical one', { code: '90837-TC' }),
  none('componentNotPriced', 'nor one discontinued', { code: '90870-53' }),
  none('practitionerNotYet', 'family therapists, too', { practitioner: 'LMFT', asOf: '2020-06-30' }),
  none('practitionerNotYet', 'counselors are paid from 2024', { practitioner: 'MHC', asOf: '2023-12-31' }),
  none('qualifyingNotYet', 'one conversion factor until 2025', { measure: 'Medicare QP', asOf: '2025-12-31' }),
  none('dateNotCovered', 'before the first release', { asOf: '2019-12-31' }),
  none('dateNotCovered', 'after the last release', { asOf: '2027-01-01' }),
  none('payerNotLoaded', 'nothing of any payer is loaded', { payer: 'Aetna' }),
  none('dateNotCovered', 'a year before the first release', { asOf: '2019' }),
  none('dateNotCovered', 'a proposed year is no data', { asOf: '2027' }),
  wrong('codesTwo', 'two codes in one cell', { code: '90834/90837' }),
  wrong('codesTwo', 'the second and third cut short', { code: '90832,34,37' }),
  wrong('codesTwo', '92 is no modifier of an evaluation', { code: '90791/92' }),
  wrong('codePattern', 'ten codes by what they begin with', { code: '9083X' }),
  wrong('modifiersEither', "a master's or a bachelor's degree", { code: '90837 HO/HN' }),
  wrong('modifiersEither', 'one telehealth modifier or the other', { code: '90837 95 or GT' }),
  wrong('modifiersEither', 'one of the state’s five', { code: '90837 U1-U5' }),
  wrong('modifierUnknown', 'a licence where a modifier goes', { code: '90837 LCSW' }),
  wrong('modifiersTooMany', 'a claim line has four', { code: '90837 95 HO GT HQ TG' }),
  wrong('placeMissing', 'nowhere', { region: ' ' }),
  wrong('placeAmbiguous', 'in eight states', { region: 'Orange County' }),
  wrong('localityUnknown', 'Texas has none of that number', { region: 'TX-77' }),
  wrong('dateUnreadable', 'no such day', { asOf: '2024-02-30' }),
  wrong('codeUnreadable', 'a letter for a digit', { code: '9O837' }),
  wrong('placeUnknown', 'mistyped', { region: 'Huston, TX' }),
  wrong('zipUnknown', 'no such ZIP code', { region: '00000' }),
  wrong('zipSplit', 'two localities share it', { region: '20601' }),
  wrong('settingUnknown', 'no such setting', { setting: 'moon' }),
  wrong('practitionerUnknown', 'not paid by percentage', { practitioner: 'astronaut' }),
  wrong('measureUnknown', 'no such measure', { measure: 'Medicair' }),
  wrong('yearHasSeveralReleases', 'two conversion factors in 2024', { asOf: '2024' }),
  wrong('modifiersContradict', 'psychiatrist and social worker', { code: '90837 AF AJ' }),
];
