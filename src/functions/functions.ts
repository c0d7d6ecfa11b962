import { benchmarkCell, benchmarkInfoCell, localityCell } from "./benchmark";
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
  /** What was assumed or bridged. */
  Notes = "Notes",
  /** The amount as text. */
  Amount = "Amount",
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
 * What Medicare pays for a billing code in a place, in dollars.
 * @customfunction BENCHMARK
 * @helpurl https://localhost:3000/help.html#benchmark
 * @param code Billing code, with modifiers if any: 90837, "90837-95", "H0015 HF". A cell or a range.
 * @param region Where: state "TX", Medicare locality "TX-18" or "Houston, TX", ZIP code 77002, county "Harris County, TX", or "US".
 * @param [measure] "Medicare" if left out, or "Medicare QP".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] "Physician" if left out; "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @param [payer] Leave out for Medicare, whose price is the same for every payer.
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
 * @param field "Formula", "Source", "Link", "Release", "Published", "Period", "Locality", "Setting", "Practitioner", "Service", "Unit", "Notes" or "Amount".
 * @param [measure] "Medicare" if left out, or "Medicare QP".
 * @param [as_of] The day whose prices to use: a date or a year. The newest if left out.
 * @param [setting] "Non-facility" if left out, or "Facility", or a place-of-service code such as 11.
 * @param [practitioner] "Physician" if left out; "Psychologist", "NP", "PA", "CNS", "CSW", "MFT" or "MHC".
 * @param [payer] Leave out for Medicare.
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
