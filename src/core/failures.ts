/** What each kind of failure has to say it with. */
export interface FailureDetails {
  codeUnreadable: { text: string; like: string | undefined };
  codesTwo: { text: string; one: string; other: string };
  codePattern: { text: string };
  modifierUnknown: { text: string; modifier: string };
  modifierDoubtful: { text: string };
  outpatientUnclear: { text: string; word: string };
  modifiersEither: { text: string; one: string; other: string };
  modifiersTooMany: { text: string; count: number };
  modifiersContradict: { one: string; other: string };
  placeMissing: object;
  placeUnknown: { text: string; like: string | undefined };
  placeAmbiguous: { text: string; choices: readonly string[] };
  countyOrTown: { text: string; county: string };
  localityUnknown: { text: string; state: string; choices: readonly string[] };
  zipUnknown: { zip: string };
  zipSplit: { zip: string; localities: readonly string[] };
  dateUnreadable: { text: string };
  dateAmbiguous: { text: string; readings: readonly [string, string]; why: string };
  yearHasSeveralReleases: { year: string; periods: readonly string[] };
  settingUnknown: { text: string };
  practitionerUnknown: { text: string; like: string | undefined; choices: readonly string[] };
  measureUnknown: { text: string; like: string | undefined };
  percentTooHigh: { text: string };
  ruleOfOne: { text: string };
  ruleTooDeep: { text: string };
  ruleUnclear: { text: string };
  amountAlone: { text: string };
  amountUnreadable: { text: string };

  fieldUnknown: { text: string; like: string | undefined; choices: readonly string[] };
  rangesDiffer: object;
  cellInError: { error: string };

  codeMissing: object;
  rateMissing: object;
  rateUnreadable: { text: string };
  rateNotDollars: { text: string; what: string };
  rateIsError: { text: string };
  rateIsNotAvailable: { text: string };
  rateElsewhere: { column: string; why: string };
  rateNarrowed: { column: string; why: string };
  amountsLeft: { cells: string; amounts: number; column: string; why: string };
  revenueCodeAlone: object;
  rateNotPositive: { text: string };
  rateTooSmall: { rate: string; benchmark: string };
  unitsUnreadable: { text: string };
  basisUnreadable: { text: string };
  targetUnreadable: { text: string };
  thresholdUnreadable: { text: string };
  percentAmbiguous: { text: string; readings: readonly [string, string] };
  columnsNotFound: { code: boolean; rate: boolean };
  ratesSeveral: { headings: readonly string[] };
  titleEnded: { title: string; before: string };
  titleTwofold: { title: string };
  payersSeveral: { payers: string };

  unitsMissing: object;
  unitsAllZero: object;
  unitsDiffer: { rate: string; benchmark: string };
  rateNotYetInForce: { from: string; day: string };
  rateEnded: { ended: string; day: string };
  rateSuperseded: { by: string };
  datesContradict: { from: string; ended: string };
  nothingToCompare: { skipped: number; first: string | undefined };

  codeNotCarried: { code: string; like: string | undefined };
  codeNotInRelease: { code: string; service: string; period: string };
  revenueCode: { code: string };
  notPriced: { code: string; service: string; reason: string };
  withoutValues: { code: string; service: string };
  componentNotPriced: { code: string; modifier: string };
  settingNotPaid: { code: string; service: string; setting: 'facility' | 'nonfacility' };
  modifierChangesPrice: { code: string; modifier: string };
  modifierNotPaid: { code: string; modifier: string };
  practitionerNotYet: { practitioner: string; period: string };
  qualifyingNotYet: { period: string };
  placeOfSeveralLocalities: { place: string; localities: readonly string[] };
  placeWithoutLocality: object;
  cbsaUnknown: { text: string };
  cbsaOfSeveralLocalities: { cbsa: string; counties: readonly string[] };
  localityWithoutIndices: { locality: string; period: string };
  dateNotCovered: { asked: string; first: string; last: string };
  payerNotLoaded: { payer: string };
  measureNotLoaded: { measure: string };
  shiftedBelowZero: { measure: string; price: string };
  ruleWithoutPrice: { sides: readonly { name: string; message: string }[] };

  contractDateFar: { text: string; day: string };
  percentUnreadable: { text: string; below: string; example: string };
  termNumberUnreadable: { text: string; what: string; example: string };
  termInOtherUnit: { text: string; said: string; wanted: string; about: number };
  yesNoUnreadable: { text: string };
  tinUnreadable: { text: string };
  npiUnreadable: { text: string };
  contractRowWithoutHeadings: { width: number; expected: number };
  contractHeadingsUnknown: object;
  weightUnreadable: { text: string; element: string };
  weightsAllZero: object;
  dateToActUnknown: { why: string };
  contractTermMissing: { says: string };
  contractTermNone: { heading: string };
  escalatedBackward: { from: string; to: string };
  escalatedTooFar: { years: number };
  raiseUnreadable: { text: string };
  erodedBackward: { since: string; asOf: string };
  indexNotCovering: { index: string; since: string; first: string; last: string };

  documentEmpty: object;
  documentTooBig: { megabytes: number; most: number };
  documentOther: { what: string };
  documentPicture: object;
  documentLocked: object;
  documentDamaged: { what: string };
  documentDefines: { part: string };
  documentExpands: { megabytes: number };
  documentTooLong: { most: number; of: 'pages' | 'characters' };
  documentOfPictures: { pages: string };
  documentWithoutText: object;
  documentTakesLong: { seconds: number };

  sourceUnknown: { text: string; like: string | undefined; choices: readonly string[] };
  payerNotInMarket: { payer: string; market: string; like: string | undefined; choices: readonly string[] };
  payersDiffer: { one: string; other: string };
  dateNotInMarket: { asked: string; market: string; periods: readonly string[] };
  codeNotInMarket: { code: string; market: string; like: string | undefined };
  classNotInMarket: { code: string; market: string; has: readonly string[] };
  regionNotInMarket: { code: string; place: string; market: string };
  regionWithoutParity: { text: string };
  settingNotInMarket: { code: string; market: string };
  providersNotApart: { code: string; market: string; of: string };
  percentileWithheld: { code: string; minimum: number; found: readonly string[] };
  packDamaged: { what: string };
  packAddress: { text: string };
  packNotReached: { host: string };
  packNotThere: { host: string };
  packRefused: { host: string; status: number };
  packIsPage: { host: string };
  packTooLarge: { megabytes: number };
  packOlder: { name: string; edition: string; made: string };
  packDeclined: { name: string };
  packBrokenOff: { host: string };
}

export type FailureKind = keyof FailureDetails;

type Failures = {
  readonly [K in FailureKind]: {
    readonly error: 'invalid' | 'unavailable';
    readonly says: (detail: FailureDetails[K]) => string;
  };
};

const maybe = (like: string | undefined): string => (like === undefined ? '' : ` Did you mean ${like}?`);

const formulasError = ({ text }: { readonly text: string }): string =>
  `${text} is the error of a formula, not a rate. Mend the formula, or write the dollars in its place.`;

const MOST = 8;

/** As many as a person reads. */
const some = (items: readonly string[]): string =>
  items.length <= MOST ? items.join('; ') : `${items.slice(0, MOST).join('; ')} or ${items.length - MOST} others`;

/** Every message that a person may read when there is no answer: what was wrong, and what to do. */
export const FAILURES: Failures = {
  codeUnreadable: {
    error: 'invalid',
    says: ({ text, like }) =>
      `${text} is not a billing code.${maybe(like)} Write a CPT code (90837), an HCPCS code (H0015) or a revenue code (0905), with modifiers after it (90837-95).`,
  },
  codesTwo: {
    error: 'invalid',
    says: ({ text, one, other }) => `${text} names more than one code (${one}, ${other}). Give each its own row.`,
  },
  codePattern: {
    error: 'invalid',
    says: ({ text }) => `${text} stands for several codes. Write each in full, in its own row.`,
  },
  modifierUnknown: {
    error: 'invalid',
    says: ({ text, modifier }) =>
      `${modifier} in ${text} is not a modifier. Write modifiers such as 95, GT, HO or AJ; a practitioner (NP, LCSW) and a setting have arguments and columns of their own.`,
  },
  modifierDoubtful: {
    error: 'invalid',
    says: ({ text }) =>
      `TH in ${text} is the modifier of obstetrical services. If telehealth is meant, write 95 or GT; if not, put TH into a column of modifiers.`,
  },
  outpatientUnclear: {
    error: 'invalid',
    says: ({ text, word }) =>
      `${word} in ${text} may be an office or a hospital’s outpatient department, which are paid differently. Say which in a column of the setting: Office or Facility.`,
  },
  modifiersEither: {
    error: 'invalid',
    says: ({ text, one, other }) =>
      `${text} names modifiers of which a service has only one (${one}, ${other}). Give each its own row.`,
  },
  modifiersTooMany: {
    error: 'invalid',
    says: ({ text, count }) => `${text} has ${count} modifiers; a claim line has four at most.`,
  },
  modifiersContradict: {
    error: 'invalid',
    says: ({ one, other }) => `The modifiers say both ${one} and ${other}. Keep one, or name the practitioner.`,
  },
  placeMissing: {
    error: 'invalid',
    says: () =>
      'Say where: a state (TX), a Medicare locality (TX-18), a ZIP code, a county, or US for the national amount.',
  },
  placeUnknown: {
    error: 'invalid',
    says: ({ text, like }) =>
      `${text} is not a place with Medicare rates.${maybe(like)} Write a state (TX), a Medicare locality (TX-18 or 04412-18), a ZIP code (77002), a county (“Harris County, TX”) or US.`,
  },
  placeAmbiguous: {
    error: 'invalid',
    says: ({ text, choices }) => `${text} could be ${some(choices)}. Write one of them.`,
  },
  countyOrTown: {
    error: 'invalid',
    says: ({ text, county }) =>
      `${text} may be a county or a town, which can lie in different Medicare localities. For the county write ${county}; for the town write one of its ZIP codes, or the county that it lies in.`,
  },
  localityUnknown: {
    error: 'invalid',
    says: ({ text, state, choices }) =>
      `${text}: ${state} has no such locality. It has ${some(choices)}. Write one of them, the county or a ZIP code.`,
  },
  zipUnknown: {
    error: 'invalid',
    says: ({ zip }) => `${zip} is not a ZIP code in Medicare's file. Check it, or write the state or the county.`,
  },
  zipSplit: {
    error: 'invalid',
    says: ({ zip, localities }) =>
      `ZIP ${zip} lies in more than one Medicare locality; its county decides. It is one of ${some(localities)}. Write the county or the locality.`,
  },
  dateUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a date. Use a date cell, 2026-03-31, 3/31/2026 or a year such as 2025.`,
  },
  dateAmbiguous: {
    error: 'invalid',
    says: ({ text, readings: [one, other], why }) =>
      `${text} could be ${one} or ${other}, and ${why}. Use a date cell, or write ${one} or ${other}.`,
  },
  yearHasSeveralReleases: {
    error: 'invalid',
    says: ({ year, periods }) => `Medicare's prices changed within ${year} (${periods.join('; ')}). Give a day.`,
  },
  settingUnknown: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is not a setting. Write Facility or Non-facility, or a place-of-service code such as 11 (office) or 21 (hospital).`,
  },
  practitionerUnknown: {
    error: 'invalid',
    says: ({ text, like, choices }) =>
      `${text} is not a practitioner whom Medicare pays by percentage.${maybe(like)} Write one of ${choices.join(', ')}.`,
  },
  measureUnknown: {
    error: 'invalid',
    says: ({ text, like }) =>
      `${text} is not a measure.${maybe(like)} Write Medicare, Medicare QP, a market percentile (P50), a share (120% of Medicare), either with dollars more or less (P50 + $5), or a rule (higher of $100 and P50).`,
  },
  percentTooHigh: {
    error: 'invalid',
    says: ({ text }) => `${text} is no percentile: they go from P0, the lowest rate, to P100, the highest.`,
  },
  ruleOfOne: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} names one price where two are to choose from. Write them as in “higher of 120% of Medicare and P50”.`,
  },
  ruleTooDeep: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is a rule within a rule within a rule. One within another is read, as in “lower of $150 and (higher of Medicare and P50)”.`,
  },
  ruleUnclear: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is a rule within another, and where it ends is not clear. Put it in brackets, as in “lower of $150 and (higher of Medicare and P50)”.`,
  },
  amountAlone: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} names dollars of your own and no price to compare with. Name one beside them, as in “higher of $100 and P50”.`,
  },
  amountUnreadable: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is not an amount to compare with. Write dollars and cents from $0.01 to $9,999,999.99, as in $100 or $1,250.50.`,
  },

  fieldUnknown: {
    error: 'invalid',
    says: ({ text, like, choices }) => `${text} is not one of the choices.${maybe(like)} Write ${choices.join(', ')}.`,
  },
  cellInError: {
    error: 'unavailable',
    says: ({ error }) => `A cell that this asks about shows ${error}. Correct that cell first.`,
  },
  rangesDiffer: {
    error: 'unavailable',
    says: () => 'The ranges differ in length: this cell lies beyond the shorter one. Give all the same size.',
  },

  codeMissing: {
    error: 'invalid',
    says: () => 'There is an amount without a billing code beside it.',
  },
  rateMissing: {
    error: 'unavailable',
    says: () => 'There is a billing code without a rate beside it.',
  },
  rateUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a rate. Write dollars: 118.50, $1,234.50 or 450 per diem.`,
  },
  rateNotDollars: {
    error: 'unavailable',
    says: ({ text, what }) => `${text} is ${what}, so there is nothing to set beside the benchmark.`,
  },
  rateIsError: { error: 'invalid', says: formulasError },
  // What a formula did not find is passed on as what it is.
  rateIsNotAvailable: { error: 'unavailable', says: formulasError },
  rateElsewhere: {
    error: 'unavailable',
    says: ({ column, why }) =>
      `There is no rate in its row but this amount, and column ${column} was not taken for a rate (${why}). Choose what the column is.`,
  },
  rateNarrowed: {
    error: 'unavailable',
    says: ({ column, why }) =>
      `This amount was not read: column ${column} was not taken for a rate (${why}). Choose what the column is.`,
  },
  amountsLeft: {
    error: 'unavailable',
    says: ({ cells, amounts, column, why }) =>
      amounts === 1
        ? `${cells}: the amount in column ${column} was not read as a rate (${why}). If it is one, choose that for the column.`
        : `${cells}: ${amounts} amounts in column ${column} were not read as rates (${why}). If they are, choose that for the column.`,
  },
  revenueCodeAlone: {
    error: 'unavailable',
    says: () =>
      'Beside this amount is a revenue code alone, and revenue codes without a billing code are not compared. Write the code that is billed with it.',
  },
  rateNotPositive: {
    error: 'unavailable',
    says: ({ text }) => `${text} stands where there is no rate; a rate is more than one cent.`,
  },
  rateTooSmall: {
    error: 'unavailable',
    says: ({ rate, benchmark }) =>
      `${rate} is less than 5% of the benchmark of ${benchmark}: a percentage of charges, perhaps. Write dollars.`,
  },
  unitsUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a number of units. Write how many are billed in a year: 1200.`,
  },
  basisUnreadable: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is not a unit that a rate is paid by. Write session, 15 minutes, hour, day, week, month or case.`,
  },
  targetUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a target. Write 120%, 1.2 or 120, up to 1000%.`,
  },
  thresholdUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a threshold. Write a share of the target between 0% and 100%, such as 2%.`,
  },
  percentAmbiguous: {
    error: 'invalid',
    says: ({ text, readings: [one, other] }) =>
      `${text} could be ${one} or ${other}. Write the one you mean, with its %.`,
  },
  columnsNotFound: {
    error: 'invalid',
    says: ({ code, rate }) =>
      `No column of ${[...(code ? [] : ['billing codes']), ...(rate ? [] : ['rates in dollars'])].join(' and none of ')} was recognised in this range. Select the columns with their headings, such as Code, Rate and Units.`,
  },
  ratesSeveral: {
    error: 'invalid',
    says: ({ headings }) =>
      `Several columns could be the rate: ${headings.join(', ')}. Select a range with one of them, or write above them what they are, such as Rate and Units.`,
  },

  unitsAllZero: {
    error: 'unavailable',
    says: () => 'All units are 0, so no rate weighs anything. Give the units of a year, or leave the column out.',
  },
  titleEnded: {
    error: 'invalid',
    says: ({ title, before }) =>
      `The title ${title} above comes after ${before}, and nothing tells whether its rates are for that, too. Say it in a column of their rows.`,
  },
  titleTwofold: {
    error: 'invalid',
    says: ({ title }) =>
      `The title ${title} above may be a licence or a state. Write it out, or say it in a column of its rows.`,
  },
  payersSeveral: {
    error: 'invalid',
    says: ({ payers }) =>
      `${payers} names several payers, and which of them pays the rate for whose units cannot be told. Give each payer a row or a column of its own.`,
  },
  unitsMissing: {
    error: 'unavailable',
    says: () => 'There are no units a year to multiply by. Add a column headed Units.',
  },
  unitsDiffer: {
    error: 'unavailable',
    says: ({ rate, benchmark }) =>
      `The rate is per ${rate} and the benchmark per ${benchmark}; they cannot be compared.`,
  },
  rateNotYetInForce: {
    error: 'unavailable',
    says: ({ from, day }) => `The rate begins on ${from}, after the prices it would be set beside (${day}).`,
  },
  rateEnded: {
    error: 'unavailable',
    says: ({ ended, day }) => `The rate ended on ${ended}, before the prices it would be set beside (${day}).`,
  },
  rateSuperseded: {
    error: 'unavailable',
    says: ({ by }) => `A later rate, in force from ${by}, has taken its place; only that one counts.`,
  },
  datesContradict: {
    error: 'unavailable',
    says: ({ from, ended }) =>
      `The rate ends on ${ended}, before it begins on ${from}: its dates contradict each other, so that it counts on no day. Check both.`,
  },
  nothingToCompare: {
    error: 'unavailable',
    says: ({ skipped, first }) =>
      skipped === 0
        ? 'There is no rate in this range.'
        : `None of ${skipped} rates could be set beside a benchmark.${first === undefined ? '' : ` First: ${first}`}`,
  },

  codeNotCarried: {
    error: 'unavailable',
    says: ({ code, like }) =>
      `${code} is not among the behavioral-health and addiction codes that Parley carries.${maybe(like)}`,
  },
  codeNotInRelease: {
    error: 'unavailable',
    says: ({ code, service, period }) =>
      `${code} (${service}) is not on Medicare's fee schedule of ${period}. Try another date, or the code used then.`,
  },
  revenueCode: {
    error: 'unavailable',
    says: ({ code }) =>
      `${code} is a revenue code. Medicare pays facilities by other systems, so this fee schedule has no price for it.`,
  },
  notPriced: {
    error: 'unavailable',
    says: ({ code, service, reason }) => `${code} (${service}) has no price on Medicare's fee schedule: ${reason}.`,
  },
  withoutValues: {
    error: 'unavailable',
    says: ({ code, service }) =>
      `${code} (${service}) has no relative values on Medicare's fee schedule: the price is set elsewhere.`,
  },
  componentNotPriced: {
    error: 'unavailable',
    says: ({ code, modifier }) => `${code} has no separate price with modifier ${modifier}. Leave the modifier out.`,
  },
  settingNotPaid: {
    error: 'unavailable',
    says: ({ code, service, setting }) =>
      setting === 'nonfacility'
        ? `Medicare pays ${code} (${service}) in facilities only. Set the setting to Facility.`
        : `Medicare does not pay ${code} (${service}) in a facility. Set the setting to Non-facility.`,
  },
  modifierChangesPrice: {
    error: 'unavailable',
    says: ({ code, modifier }) =>
      `Modifier ${modifier} changes the price of ${code} by a rule outside the fee schedule. Compare the rate without it.`,
  },
  modifierNotPaid: {
    error: 'unavailable',
    says: ({ code, modifier }) =>
      `Modifier ${modifier} on ${code}: Medicare does not pay these staff under its fee schedule. Name a practitioner to compare with (MHC, CSW, Physician).`,
  },
  practitionerNotYet: {
    error: 'unavailable',
    says: ({ practitioner, period }) =>
      `In ${period} Medicare did not yet pay a ${practitioner}; it has since 1 January 2024.`,
  },
  qualifyingNotYet: {
    error: 'unavailable',
    says: ({ period }) =>
      `In ${period} Medicare had one conversion factor for all. The one for qualifying APM participants began in 2026.`,
  },
  placeOfSeveralLocalities: {
    error: 'unavailable',
    says: ({ place, localities }) => `${place} has several Medicare localities: ${some(localities)}. Name one of them.`,
  },
  placeWithoutLocality: {
    error: 'unavailable',
    says: () => 'The national amount belongs to no Medicare locality. Write a state, a ZIP code or a county.',
  },
  cbsaUnknown: {
    error: 'unavailable',
    says: ({ text }) =>
      `${text} is no CBSA that is known: those of the market packs that are loaded are. Write the county (“Harris County, TX”) or the state.`,
  },
  cbsaOfSeveralLocalities: {
    error: 'unavailable',
    says: ({ cbsa, counties }) =>
      `Medicare's prices go by locality, and the counties of ${cbsa} are not known to lie in one. Write one of them: ${some(counties)}.`,
  },
  localityWithoutIndices: {
    error: 'unavailable',
    says: ({ locality, period }) => `Medicare published no geographic indices for ${locality} in ${period}.`,
  },
  dateNotCovered: {
    error: 'unavailable',
    says: ({ asked, first, last }) =>
      `${asked} is outside the Medicare prices that Parley carries, ${first} to ${last}.`,
  },
  payerNotLoaded: {
    error: 'unavailable',
    says: ({ payer }) =>
      `No published rates of ${payer} are loaded. Medicare's price is the same for every payer: leave the payer empty.`,
  },
  measureNotLoaded: {
    error: 'unavailable',
    says: ({ measure }) =>
      `Nothing that is loaded has ${measure}. Percentiles of what payers pay come with a pack of market rates: load one in the pane.`,
  },
  ruleWithoutPrice: {
    error: 'unavailable',
    says: ({ sides }) =>
      `${sides.length === 2 ? 'Neither' : 'None'} has a price. ${sides.map(({ name, message }) => `${name}: ${message}`).join(' ')}`,
  },
  shiftedBelowZero: {
    error: 'unavailable',
    says: ({ measure, price }) =>
      `${measure} is nothing or less here, where the price is ${price}. Take off fewer dollars.`,
  },

  contractDateFar: {
    error: 'invalid',
    says: ({ text, day }) =>
      `${text} reads as ${day}, which is no date of a contract in force. Write year, month and day: 2026-01-31.`,
  },
  percentUnreadable: {
    error: 'invalid',
    says: ({ text, below, example }) =>
      `${text} is not a percentage ${below}. Write it with its sign: ${example}; None where the contract has none.`,
  },
  termNumberUnreadable: {
    error: 'invalid',
    says: ({ text, what, example }) =>
      `${text} is not ${what}. Write a whole number: ${example}; None where the contract has none.`,
  },
  termInOtherUnit: {
    error: 'invalid',
    says: ({ text, said, wanted, about }) =>
      `${text} counts ${said}, and this column ${wanted}. Write as many ${wanted} as the contract comes to: about ${about}.`,
  },
  yesNoUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is neither Yes nor No. Write one of them, or leave the cell blank until you know.`,
  },
  tinUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a tax identification number. Write nine digits: 12-3456789.`,
  },
  npiUnreadable: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is not an NPI: those have ten digits, of which the last checks the others. Copy it again, several with commas.`,
  },
  contractRowWithoutHeadings: {
    error: 'invalid',
    says: ({ width, expected }) =>
      `This row has ${width} cells, and a row of the contract register has ${expected}. Select the whole row, or give the row of headings as well.`,
  },
  dateToActUnknown: {
    error: 'unavailable',
    says: ({ why }) => why,
  },
  contractTermMissing: {
    error: 'unavailable',
    says: ({ says }) => says,
  },
  contractTermNone: {
    error: 'unavailable',
    says: ({ heading }) => `The contract has none: “${heading}” is None in the register.`,
  },
  escalatedBackward: {
    error: 'invalid',
    says: ({ from, to }) => `${to} is before ${from}, from which the rate holds. Give the later day last.`,
  },
  escalatedTooFar: {
    error: 'invalid',
    says: ({ years }) => `A rate raised for ${years} years is beyond what can be counted. Check the two dates.`,
  },
  raiseUnreadable: {
    error: 'invalid',
    says: ({ text }) => `${text} is not a raise. Write a percentage below 100%, such as 3%.`,
  },
  erodedBackward: {
    error: 'invalid',
    says: ({ since, asOf }) =>
      `The rate is said to have changed last on ${since}, which is after ${asOf}. Check the dates.`,
  },
  indexNotCovering: {
    error: 'unavailable',
    says: ({ index, since, first, last }) =>
      `${index} is known here from ${first} to ${last}, and the rate last changed on ${since}. Another index may go further.`,
  },
  contractHeadingsUnknown: {
    error: 'invalid',
    says: () =>
      'None of these headings is one of the contract register. Give the row with Payer, Renewal, Notice (days) and the others.',
  },
  weightUnreadable: {
    error: 'invalid',
    says: ({ text, element }) =>
      `${text} is not a weight for ${element}. Write a number from 0 up; only proportions matter, and a blank keeps the usual weight.`,
  },
  weightsAllZero: {
    error: 'unavailable',
    says: () =>
      'Every weight that counts for this contract is 0, so there is no score. Give one element a weight above 0.',
  },

  documentEmpty: {
    error: 'invalid',
    says: () => 'There is nothing in this file. Get it again from where it came.',
  },
  documentTooBig: {
    error: 'invalid',
    says: ({ megabytes, most }) =>
      `This file has ${megabytes} MB, and Parley reads contracts of up to ${most} MB. Save the pages with the terms as a file of their own and drop that.`,
  },
  documentOther: {
    error: 'invalid',
    says: ({ what }) =>
      `This is ${what}. Parley reads Word files (.docx), PDF with text in it, and pasted text: open it in the program that made it, save it as .docx or PDF and drop that.`,
  },
  documentPicture: {
    error: 'invalid',
    says: () =>
      'This is a picture, and Parley reads text only: ask for the Word file, or run text recognition, save what it makes as PDF and drop that.',
  },
  documentLocked: {
    error: 'invalid',
    says: () =>
      'This file is locked by a password. Open it with the password, save a copy without one and drop that; or copy its text and paste it here.',
  },
  documentDamaged: {
    error: 'invalid',
    says: ({ what }) =>
      `This file does not hold together: ${what}. Get it again; or open it in the program that made it, save it under another name and drop that.`,
  },
  documentDefines: {
    error: 'invalid',
    says: ({ part }) =>
      `Definitions of its own (DOCTYPE) stand in ${part} of this file, which no Word file has and which can be made to do harm. Open it in Word, save it under another name and drop that.`,
  },
  documentExpands: {
    error: 'invalid',
    says: ({ megabytes }) =>
      `What is packed in this file comes to more than ${megabytes} MB, which no contract does. Copy the text with the terms and paste it here.`,
  },
  documentTooLong: {
    error: 'invalid',
    says: ({ most, of }) =>
      `This document has more than ${most.toLocaleString('en-US')} ${of}. Save the pages with the terms as a file of their own and drop that.`,
  },
  documentOfPictures: {
    error: 'invalid',
    says: ({ pages }) =>
      `${pages} pictures of text; Parley reads text only: ask for the Word file, or run text recognition and drop it again.`,
  },
  documentWithoutText: {
    error: 'invalid',
    says: () =>
      'There is no text in this document. Check that it is the right one; or copy the text and paste it here.',
  },
  documentTakesLong: {
    error: 'unavailable',
    says: ({ seconds }) =>
      `This document was not read within ${seconds} seconds, so reading was ended. Save the pages with the terms as a file of their own and drop that; or paste their text.`,
  },

  sourceUnknown: {
    error: 'unavailable',
    says: ({ text, like, choices }) =>
      `${text} is not among the market rates that are loaded.${maybe(like)} There are ${some(choices)}.`,
  },
  payerNotInMarket: {
    error: 'unavailable',
    says: ({ payer, market, like, choices }) =>
      `${market} has no rates of ${payer}.${maybe(like)} It has ${some(choices)}; leave the payer empty for all together.`,
  },
  payersDiffer: {
    error: 'invalid',
    says: ({ one, other }) => `The measure is of ${one} and the payer asked for is ${other}. Name one of them.`,
  },
  dateNotInMarket: {
    error: 'unavailable',
    says: ({ asked, market, periods }) => `${market} has no rates for ${asked}. It has those of ${some(periods)}.`,
  },
  codeNotInMarket: {
    error: 'unavailable',
    says: ({ code, market, like }) => `${market} has no rates of ${code}.${maybe(like)}`,
  },
  classNotInMarket: {
    error: 'unavailable',
    says: ({ code, market, has }) =>
      `${market} has no rates of ${code} as it is modified. It has ${some(has)}; modifiers that make another service are not bridged.`,
  },
  settingNotInMarket: {
    error: 'unavailable',
    says: ({ code, market }) =>
      `${market} has rates of ${code} for facilities alone, which are not set beside a price for offices.`,
  },
  providersNotApart: {
    error: 'unavailable',
    says: ({ code, market, of }) => `${market} has rates of ${code} of too few provider groups of this kind: ${of}.`,
  },
  regionNotInMarket: {
    error: 'unavailable',
    says: ({ code, place, market }) => `${market} has no rates of ${code} for ${place}.`,
  },
  regionWithoutParity: {
    error: 'invalid',
    says: ({ text }) =>
      `${text} is neither a state nor the nation, and a parity index divides by Medicare's price of one of these. Write a state, such as TX, or US.`,
  },
  percentileWithheld: {
    error: 'unavailable',
    says: ({ code, minimum, found }) =>
      `Percentiles of ${code} are withheld: they need ${minimum} provider groups, and there are ${found.join(', ')}.`,
  },
  packDamaged: {
    error: 'invalid',
    says: ({ what }) => `This pack of market rates does not hold together: ${what}. Get it again from where it came.`,
  },
  packAddress: {
    error: 'invalid',
    says: ({ text }) =>
      `${text === '' ? 'Nothing' : text} is not an address that packs are fetched from. Write one that begins with https://, without a name and password in it.`,
  },
  packNotReached: {
    error: 'unavailable',
    says: ({ host }) =>
      `${host} could not be reached: there is no connection, or it lets no other pages read its files. Check the connection; or open the address in a browser, save the file and add it here.`,
  },
  packNotThere: {
    error: 'unavailable',
    says: ({ host }) => `${host} has nothing at this address. Check it with whoever publishes the pack.`,
  },
  packRefused: {
    error: 'unavailable',
    says: ({ host, status }) =>
      `${host} does not hand the file over (it answers ${status}). Try again later; where it asks to sign in, save the file with a browser and add it here.`,
  },
  packIsPage: {
    error: 'invalid',
    says: ({ host }) =>
      `${host} answers with something other than a pack: a page that asks to sign in or to accept terms, perhaps. Open the address in a browser, save the .parquet file and add it here.`,
  },
  packTooLarge: {
    error: 'invalid',
    says: ({ megabytes }) =>
      `The file is larger than ${megabytes} MB, which no pack for a workbook is. Ask whoever publishes it for one of fewer codes or states.`,
  },
  packOlder: {
    error: 'invalid',
    says: ({ name, edition, made }) =>
      `A newer edition of ${name} is loaded already: ${edition}, made on ${made}. Remove it first if the older one is wanted.`,
  },
  packDeclined: {
    error: 'invalid',
    says: ({ name }) => `${name} was not replaced, as you said.`,
  },
  packBrokenOff: {
    error: 'unavailable',
    says: ({ host }) => `The connection to ${host} broke off again and again. Try again when it is better.`,
  },
};
