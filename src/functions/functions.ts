import { benchmarkCell, benchmarkInfoCell, localityCell, percentOfMedicareCell } from "./benchmark";
import { rateRankCell } from "./market";
import { opportunityCell, rateIndexCell, underpaidColumn } from "./schedule";
import { spill } from "./spill";

/*
 * What Excel's function wizard shows is made from these comments and types at build time. The generator knows arrays of `any` and
 * of enums in this file, and reads an enum's values in double quotes only.
 */

/**
 * What a rate is set beside.
 * @customenum {string}
 */
enum MEASURE {
  /** Medicare's physician fee schedule, as most practices are paid. */
  Medicare = "Medicare",
  /** Medicare for qualifying participants in advanced payment models, from 2026. */
  MedicareQP = "Medicare QP",
  /** The median of what payers pay, from a pack of market rates. */
  P50 = "P50",
  /** The 75th percentile; write any other, or a source by name: "Aetna P60". */
  P75 = "P75",
  /** A rule; write any shares and percentiles in it. */
  Higher = "higher of 120% of Medicare and P50",
}

/**
 * Where the service is given.
 * @customenum {string}
 */
enum SETTING {
  /** Office, telehealth at home, residential: the practice bears the expense. */
  NonFacility = "Non-facility",
  /** Hospital, partial hospital, inpatient: the facility bills for its own expense. */
  Facility = "Facility",
}

/**
 * Who renders the service.
 * @customenum {string}
 */
enum PRACTITIONER {
  /** 100% of the fee schedule. */
  Physician = "Physician",
  /** 100% of the fee schedule. */
  Psychologist = "Psychologist",
  /** Nurse practitioner, 85%. */
  NP = "NP",
  /** Physician assistant, 85%. */
  PA = "PA",
  /** Clinical nurse specialist, 85%. */
  CNS = "CNS",
  /** Clinical social worker, 75%. */
  CSW = "CSW",
  /** Marriage and family therapist, 75%, from 2024. */
  MFT = "MFT",
  /** Mental health counselor, 75%, from 2024. */
  MHC = "MHC",
}

/**
 * A line of evidence.
 * @customenum {string}
 */
enum FIELD {
  /** The arithmetic with its numbers. */
  Formula = "Formula",
  /** Title of the publication. */
  Source = "Source",
  /** Where it is published. */
  Link = "Link",
  /** The release, such as RVU26C. */
  Release = "Release",
  /** When it was published. */
  Published = "Published",
  /** The days for which the price holds. */
  Period = "Period",
  /** The Medicare locality. */
  Locality = "Locality",
  /** Facility or non-facility. */
  Setting = "Setting",
  /** Who renders the service, and the percentage paid. */
  Practitioner = "Practitioner",
  /** The service in plain words. */
  Service = "Service",
  /** What one unit is. */
  Unit = "Unit",
  /** How many provider groups stand behind a market percentile, and how far apart they are. */
  Sample = "Sample",
  /** What was assumed or bridged. */
  Notes = "Notes",
  /** The amount as text. */
  Amount = "Amount",
  /** Why there is no benchmark, as text. */
  Reason = "Reason",
}

/**
 * What to say of a locality.
 * @customenum {string}
 */
enum LOCALITY_FIELD {
  /** All of it: TX-18 Houston (04412-18). */
  Locality = "Locality",
  /** TX-18 */
  Code = "Code",
  /** Houston */
  Name = "Name",
  /** TX */
  State = "State",
  /** Contractor and number: 04412-18 */
  Number = "Number",
}

/**
 * What to say of each rate.
 * @customenum {string}
 */
enum UNDERPAID_OUTPUT {
  /** Dollars a unit below the target, 0 where the rate reaches it. */
  Shortfall = "Shortfall",
  /** The rate as a share of the benchmark. */
  Percent = "Percent",
  /** Underpaid, or OK. */
  Flag = "Flag",
  /** The shortfall times the units of a year, in dollars. */
  Annual = "Annual",
  /** Why a row has no answer; blank where it has one. */
  Reason = "Reason",
}

/**
 * What to say of the opportunity.
 * @customenum {string}
 */
enum OPPORTUNITY_OUTPUT {
  /** Dollars a year. */
  Total = "Total",
  /** Share of the units that the total covers. */
  Coverage = "Coverage",
  /** How many rates the total covers. */
  Lines = "Lines",
  /** How many rates are left out. */
  Skipped = "Skipped",
  /** Which rows are left out, and why. */
  Reasons = "Reasons",
}

/**
 * What to say of the rate index.
 * @customenum {string}
 */
enum RATEINDEX_OUTPUT {
  /** Rates ÷ benchmarks, weighted by units. */
  Index = "Index",
  /** Share of the units that the index covers. */
  Coverage = "Coverage",
  /** Share of the revenue that the index covers. */
  Revenue = "Revenue",
  /** How many rates the index covers. */
  Lines = "Lines",
  /** How many rates are left out. */
  Skipped = "Skipped",
  /** Which rows are left out, and why. */
  Reasons = "Reasons",
}

/**
 * What to say of reopening a contract.
 * @customenum {string}
 */
enum RENEGOTIATE_OUTPUT {
  /** One line: yes or no, the reasons, and the date to act by. */
  Summary = "Summary",
  /** Yes, No or Unknown. */
  Answer = "Answer",
  /** The reasons, those with most dollars a year first. */
  Reasons = "Reasons",
  /** The last day to give notice, as a date. */
  ActBy = "Act by",
  /** What was found of each reason, and what would answer the rest. */
  Evidence = "Evidence",
}

/**
 * What to say of a contract's terms.
 * @customenum {string}
 */
enum CONTRACTSCORE_OUTPUT {
  /** 0 to 100: how good the terms are. */
  Score = "Score",
  /** The elements that the contract lacks, or that nobody has looked at. */
  Missing = "Missing",
  /** The elements that work against you. */
  Harmful = "Harmful",
  /** The elements that fall short of the standard. */
  Weak = "Weak",
}

/**
 * What inflation is measured by.
 * @customenum {string}
 */
enum EROSION_INDEX {
  /** Medicare Economic Index: what running a practice costs. */
  MEI = "MEI",
  /** Consumer prices of medical care. */
  CPI = "CPI",
}

/**
 * What to say of what inflation took.
 * @customenum {string}
 */
enum EROSION_OUTPUT {
  /** The share of the rate's worth that was lost. */
  Share = "Share",
  /** Dollars a unit that are missing. */
  Dollars = "Dollars",
  /** The rate that would have kept up. */
  Rate = "Rate",
  /** The arithmetic with the index, its values and their source. */
  Evidence = "Evidence",
}

/**
 * What Medicare or the market pays for a billing code in a place, in dollars.
 * @customfunction BENCHMARK
 * @helpurl https://localhost:3000/help.html#benchmark
 * @param code Billing code, with modifiers if any: 90837, "90837-95", "H0015 HF". A cell or a range.
 * @param region Where: state "TX", Medicare locality "TX-18" or "Houston, TX", ZIP code 77002, county "Harris County, TX", or "US".
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] "Physician" if left out; "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @param [payer] Whose market rates; all payers together if left out. Leave out for Medicare, whose price is the same for every payer.
 * @returns Dollars a unit, with evidence on the cell's card.
 */
export function benchmark(
  code: any[][],
  region: any[][],
  measure?: MEASURE[][],
  as_of?: any[][],
  setting?: SETTING[][],
  practitioner?: PRACTITIONER[][],
  payer?: any[][],
): any[][] {
  return spill([code, region, measure, as_of, setting, practitioner, payer], benchmarkCell);
}

/**
 * How far each rate of a fee schedule falls short of a target, one answer a row.
 * @customfunction UNDERPAID
 * @helpurl https://localhost:3000/help.html#underpaid
 * @param fees The rows with code and rate, with headings if there are any; also modifier, units, region, setting, practitioner, dates.
 * @param [region] Where, for rows without a region of their own: "TX-18", 77002, "Harris County, TX" or "US".
 * @param [target] Share of the benchmark to reach: "120%", 1.2 or 120. 100% if left out.
 * @param [output] "Shortfall" if left out (dollars a unit), "Percent", "Flag", "Annual" (dollars a year) or "Reason" (why there is no answer).
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @returns One value a row, from the first row of the range down.
 */
export function underpaid(
  fees: any[][],
  region?: any[][],
  target?: any[][],
  output?: UNDERPAID_OUTPUT[][],
  measure?: MEASURE[][],
  as_of?: any[][],
): any[][] {
  return underpaidColumn(fees, [region, target, measure, as_of], output);
}

/**
 * A rate as a share of what Medicare pays for the same code, place, setting and practitioner.
 * @customfunction PCTMEDICARE
 * @helpurl https://localhost:3000/help.html#pctmedicare
 * @param code Billing code, with modifiers if any: 90837, "90837-95". A cell or a range.
 * @param rate The rate in dollars a unit.
 * @param region Where: "TX", "TX-18", 77002, "Harris County, TX" or "US".
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] "Physician" if left out; "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @returns 1.1 where the rate is 110% of Medicare.
 */
export function pctmedicare(
  code: any[][],
  rate: any[][],
  region: any[][],
  measure?: MEASURE[][],
  as_of?: any[][],
  setting?: SETTING[][],
  practitioner?: PRACTITIONER[][],
): any[][] {
  return spill([code, rate, region, measure, as_of, setting, practitioner], percentOfMedicareCell);
}

/**
 * The percentile rank of a rate among what provider groups are paid: 0.25 where a quarter of them are paid less.
 * @customfunction RATERANK
 * @helpurl https://localhost:3000/help.html#raterank
 * @param code Billing code, with modifiers if any: 90837, "90837-95". A cell or a range.
 * @param rate The rate in dollars a unit.
 * @param region Where: "TX", "TX-18", 77002, "Harris County, TX" or "US". The nearest region with enough provider groups is used.
 * @param [source] The pack of market rates, or a payer in it: "Aetna 2026-06". The first that is loaded if left out.
 * @param [as_of] The day whose rates to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] Any if left out; "Physician", "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @param [payer] Whose rates; all payers together if left out.
 * @returns 0 to 1; 0 below the lowest and 1 above the highest, which the card says.
 */
export function raterank(
  code: any[][],
  rate: any[][],
  region: any[][],
  source?: any[][],
  as_of?: any[][],
  setting?: SETTING[][],
  practitioner?: PRACTITIONER[][],
  payer?: any[][],
): any[][] {
  return spill([code, rate, region, source, as_of, setting, practitioner, payer], rateRankCell);
}

/**
 * What raising every rate of a fee schedule that is below a target would bring in a year, in dollars.
 * @customfunction OPPORTUNITY
 * @helpurl https://localhost:3000/help.html#opportunity
 * @param fees The rows with code, rate and units a year, with headings if there are any.
 * @param region Where, for rows without a region of their own: "TX-18", 77002, "Harris County, TX" or "US".
 * @param [target] Share of the benchmark to reach: "120%", 1.2 or 120. 100% if left out.
 * @param [output] "Total" if left out; "Coverage", "Lines", "Skipped" or "Reasons".
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @returns Dollars a year.
 */
export function opportunity(
  fees: any[][],
  region: any[][],
  target?: any[][],
  output?: OPPORTUNITY_OUTPUT[][],
  measure?: MEASURE[][],
  as_of?: any[][],
): any[][] {
  return opportunityCell(fees, [region, target, measure, as_of], output);
}

/**
 * A fee schedule against Medicare in one number: its rates divided by the benchmarks, weighted by units.
 * @customfunction RATEINDEX
 * @helpurl https://localhost:3000/help.html#rateindex
 * @param fees The rows with code, rate and units a year, with headings if there are any. Without units every rate weighs the same.
 * @param region Where, for rows without a region of their own: "TX-18", 77002, "Harris County, TX" or "US".
 * @param [output] "Index" if left out; "Coverage", "Revenue", "Lines", "Skipped" or "Reasons".
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @returns 1.1 where the schedule pays 110% of Medicare.
 */
export function rateindex(
  fees: any[][],
  region: any[][],
  output?: RATEINDEX_OUTPUT[][],
  measure?: MEASURE[][],
  as_of?: any[][],
): any[][] {
  return rateIndexCell(fees, [region, null, measure, as_of], output);
}

/**
 * The Medicare locality of a place.
 * @customfunction LOCALITY
 * @helpurl https://localhost:3000/help.html#locality
 * @param place ZIP code 77002, county "Harris County, TX", locality "TX-18" or "Houston", or a state that is one locality.
 * @param [field] "Locality" if left out; "Code" (TX-18), "Name", "State" or "Number" (04412-18).
 * @returns TX-18 Houston (04412-18)
 */
export function locality(place: any[][], field?: LOCALITY_FIELD[][]): any[][] {
  return spill([place, field], localityCell);
}

/**
 * What a benchmark rests on: its source, release, period, locality, or the formula with its numbers.
 * @customfunction BENCHMARKINFO
 * @helpurl https://localhost:3000/help.html#benchmarkinfo
 * @param code Billing code, with modifiers if any.
 * @param region Where: state, Medicare locality, ZIP code, county or "US".
 * @param field "Formula", "Source", "Link", "Release", "Published", "Period", "Locality", "Setting", "Practitioner", "Service", "Unit", "Sample", "Notes", "Amount" or "Reason".
 * @param [measure] "Medicare" if left out; "Medicare QP", a market percentile "P50", or a rule "higher of 120% of Medicare and P50".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] "Physician" if left out; "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @param [payer] Whose market rates; all payers together if left out. Leave out for Medicare.
 * @returns One line of evidence as text.
 */
export function benchmarkinfo(
  code: any[][],
  region: any[][],
  field: FIELD[][],
  measure?: MEASURE[][],
  as_of?: any[][],
  setting?: SETTING[][],
  practitioner?: PRACTITIONER[][],
  payer?: any[][],
): any[][] {
  return spill([code, region, field, measure, as_of, setting, practitioner, payer], benchmarkInfoCell);
}

/**
 * Whether to reopen a payer contract, why, and until when. Without as_of it goes by the day on which the workbook is calculated anew.
 * @customfunction RENEGOTIATE
 * @helpurl https://localhost:3000/help.html#renegotiate
 * @param contract A row of the contract register, or several: ParleyContracts[@].
 * @param [headings] The row of headings above them: ParleyContracts[#Headers]. If left out, the row has all of the register's columns in their order.
 * @param [rates] The payer's fee schedule with its headings, so that its rates are compared with Medicare and their age is known; several payers are compared with each other.
 * @param [region] Where, for rates without a region of their own: "TX-18", 77002, "Harris County, TX" or "US".
 * @param [as_of] The day to go by. Today if left out.
 * @param [output] "Summary" if left out; "Answer" (Yes, No, Unknown), "Reasons", "Act by" (a date) or "Evidence".
 * @returns One value a row of the register.
 */
export async function renegotiate(
  contract: any[][],
  headings?: any[][],
  rates?: any[][],
  region?: any[][],
  as_of?: any[][],
  output?: RENEGOTIATE_OUTPUT[][],
): Promise<any[][]> {
  const { renegotiateColumn } = await import(/* webpackChunkName: "contractCells" */ "./contracts/renegotiate");
  return renegotiateColumn([contract, headings, rates, region, as_of, output]);
}

/**
 * How good the terms of a payer contract are, from 0 to 100, each element beside a stated standard. It goes by the register, and is not legal advice.
 * @customfunction CONTRACTSCORE
 * @helpurl https://localhost:3000/help.html#contractscore
 * @param contract A row of the contract register, or several: ParleyContracts[@].
 * @param [headings] The row of headings above them: ParleyContracts[#Headers]. If left out, the row has all of the register's columns in their order.
 * @param [weights] Two columns: an element, such as "Escalator", and its weight. Elements left out keep their usual weight.
 * @param [output] "Score" if left out; "Missing", "Harmful" or "Weak" for the elements by name.
 * @returns One value a row of the register.
 */
export async function contractscore(
  contract: any[][],
  headings?: any[][],
  weights?: any[][],
  output?: CONTRACTSCORE_OUTPUT[][],
): Promise<any[][]> {
  const { contractScoreColumn } = await import(/* webpackChunkName: "contractCells" */ "./contracts/contractScore");
  return contractScoreColumn([contract, headings, weights, output]);
}

/**
 * A rate after the yearly raises of its contract, each rounded to the cent; to four decimals where the rate has more than two.
 * @customfunction ESCALATE
 * @helpurl https://localhost:3000/help.html#escalate
 * @param rate The rate in dollars a unit, as it was on the first day. A cell or a range.
 * @param pct The raise at each anniversary: 3% or 0.03.
 * @param from The day from which the rate held.
 * @param to The day to raise it to; only whole years since the first day count.
 * @param [cap] The most that a raise can be: 4%. None if left out.
 * @returns Dollars a unit, with the raises on the cell's card.
 */
export async function escalate(
  rate: any[][],
  pct: any[][],
  from: any[][],
  to: any[][],
  cap?: any[][],
): Promise<any[][]> {
  const { escalateCells } = await import(/* webpackChunkName: "contracts" */ "./contracts/escalate");
  return escalateCells([rate, pct, from, to, cap]);
}

/**
 * What inflation took of a rate since it last changed: 1 − 1 ÷ (1 + inflation). Without as_of it goes by the day on which the workbook is calculated anew.
 * @customfunction EROSION
 * @helpurl https://localhost:3000/help.html#erosion
 * @param rate The rate in dollars a unit. A cell or a range.
 * @param since The day from which this rate has been paid.
 * @param [index] "MEI" if left out: the Medicare Economic Index, by year; or "CPI": consumer prices of medical care, by month.
 * @param [as_of] The day to go by. Today if left out; where the index ends before it, up to there, which the card says.
 * @param [output] "Share" if left out; "Dollars" (missing a unit), "Rate" (that would have kept up) or "Evidence".
 * @returns 0.1 where a tenth of the rate's worth was lost.
 */
export async function erosion(
  rate: any[][],
  since: any[][],
  index?: EROSION_INDEX[][],
  as_of?: any[][],
  output?: EROSION_OUTPUT[][],
): Promise<any[][]> {
  const { erosionCells } = await import(/* webpackChunkName: "contracts" */ "./contracts/erosion");
  return erosionCells([rate, since, index, as_of, output]);
}
