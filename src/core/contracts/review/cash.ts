import { type Cents, cents, MICROS, multiplyHalfUp, printDollars, timesMultiple, wholeMicros } from '../../money';
import type { Terms } from '../terms';
import { measured } from './bands';
import type { ElementKey } from './elements';
import type { LawOnContract } from './lawOf';
import { cleanClaimBands, lateInterestBands, THRESHOLDS } from './thresholds';

/** The workbook's own figures of one contract. */
export interface CashInputs {
  /** Rates × units a year; `null` where the schedules have no units. */
  readonly annualRevenue: Cents | null;
  /** By how much charges stay below contracted rates in a year; `null` where nobody measured it. */
  readonly billedBelow: Cents | null;
}

/** What a clause means for cash. */
export interface CashEffect {
  /** `null` where it cannot be computed. */
  readonly amount: Cents | null;
  /** The arithmetic in words, or why there is none. */
  readonly says: string;
}

/** Contracts usually run so long, where the register does not say. */
const USUAL_TERM_MONTHS = 36;
const USUAL_RAISE = wholeMicros(THRESHOLDS.escalator.present);

type Rule = (terms: Terms, revenue: Cents, law: LawOnContract) => CashEffect | null;

/** `revenue × times ÷ by` in cents, rounded half-up once. */
const part = (revenue: Cents, times: number, by: number): Cents => cents(multiplyHalfUp(revenue, times, by));

function tiedUp({ cleanClaimDays }: Terms, revenue: Cents, law: LawOnContract): CashEffect | null {
  const { present } = cleanClaimBands(law);
  if (typeof cleanClaimDays !== 'number' || cleanClaimDays <= present) return null;
  const days = cleanClaimDays - present;
  const amount = part(revenue, days, 365);
  return {
    amount,
    says: `${cleanClaimDays} days against ${present}: ${printDollars(revenue)} ÷ 365 × ${days} = ${printDollars(amount)} more is tied up at any time.`,
  };
}

/** What a month's revenue would bear if it were paid 30 days late, by the standard and not by the contract. */
function interestShort({ lateInterest }: Terms, revenue: Cents, law: LawOnContract): CashEffect | null {
  const { present } = lateInterestBands(law);
  if (lateInterest === undefined || (lateInterest ?? 0) >= present) return null;
  const short = present - (lateInterest ?? 0);
  const amount = part(revenue, short * 30, 12 * 365 * MICROS);
  const rates = `${measured(present, '%')} less ${measured(lateInterest ?? 0, '%')}`;
  return {
    amount,
    says: `Each month’s revenue that is paid 30 days late bears too little: ${printDollars(revenue)} ÷ 12 × (${rates}) × 30 ÷ 365 = ${printDollars(amount)}.`,
  };
}

/** The raises of the years after the first, each year's revenue rounded to the cent. */
function raised(revenue: Cents, raise: number, years: number): Cents {
  let year = revenue;
  let more = 0;
  for (let count = 1; count < years; count += 1) {
    year = timesMultiple(year, wholeMicros(MICROS + raise));
    more += year - revenue;
  }
  return cents(more);
}

function notRaised({ escalator, escalatorCap, termMonths }: Terms, revenue: Cents): CashEffect | null {
  if (escalator === undefined) return null;
  const own = Math.min(escalator ?? 0, escalatorCap ?? MICROS);
  if (own >= USUAL_RAISE) return null;
  const months = termMonths ?? USUAL_TERM_MONTHS;
  const years = Math.floor(months / 12);
  const over = `${years} years${termMonths == null ? ', a usual term, since the register has none' : ''}`;
  if (years < 2)
    return months <= 12
      ? { amount: cents(0), says: 'No anniversary falls within the term, so a raise brings nothing in it.' }
      : { amount: null, says: 'Not computed: only whole years are counted, and the term has no second one.' };
  const [usual, present] = [raised(revenue, USUAL_RAISE, years), raised(revenue, own, years)];
  const amount = cents(usual - present);
  return {
    amount,
    says: `Over ${over}, from ${printDollars(revenue)} a year: raises of 3% a year bring ${printDollars(usual)}, this contract’s ${measured(own, '%')} ${printDollars(present)}; the difference is ${printDollars(amount)}.`,
  };
}

function takenBack({ takeBackMonths }: Terms, revenue: Cents): CashEffect | null {
  if (takeBackMonths === undefined) return null;
  if (takeBackMonths === null)
    return {
      amount: revenue,
      says: `Without a limit, all that was ever paid can be taken back; of each year that is ${printDollars(revenue)}.`,
    };
  if (takeBackMonths <= THRESHOLDS.takeBack.present) return null;
  const amount = part(revenue, takeBackMonths, 12);
  return {
    amount,
    says: `${printDollars(revenue)} ÷ 12 × ${takeBackMonths} months = ${printDollars(amount)} can be taken back at any time.`,
  };
}

function filedLate({ timelyFilingDays }: Terms, revenue: Cents): CashEffect | null {
  if (typeof timelyFilingDays !== 'number' || timelyFilingDays >= THRESHOLDS.timelyFiling.present) return null;
  const amount = part(revenue, 1, 12);
  return {
    amount,
    says: `If one month’s claims are filed after ${timelyFilingDays} days, ${printDollars(revenue)} ÷ 12 = ${printDollars(amount)} is lost.`,
  };
}

const RULES: Readonly<Partial<Record<ElementKey, Rule>>> = {
  cleanClaim: tiedUp,
  lateInterest: interestShort,
  escalator: notRaised,
  takeBack: takenBack,
  timelyFiling: filedLate,
};

function belowCharge({ lesserOf }: Terms, { billedBelow }: CashInputs): CashEffect | null {
  if (lesserOf !== true) return null;
  if (billedBelow === null)
    return { amount: null, says: 'Not computed: how much is billed below the contracted rates has not been measured.' };
  return {
    amount: billedBelow,
    says: `Charges stay ${printDollars(billedBelow)} a year below contracted rates, and that is lost.`,
  };
}

/** What an element's clause means for cash a year, at a time or over the term, as it says; nothing where it costs nothing against the standard. */
export function cashOf(element: ElementKey, terms: Terms, law: LawOnContract, inputs: CashInputs): CashEffect | null {
  if (element === 'lesserOf') return belowCharge(terms, inputs);
  const rule = RULES[element];
  if (!rule) return null;
  const { annualRevenue } = inputs;
  if (annualRevenue !== null) return rule(terms, annualRevenue, law);
  return rule(terms, cents(0), law) === null
    ? null
    : {
        amount: null,
        says: 'Not computed: the yearly revenue of the contract is not known. Give yearly units with its rates.',
      };
}
