import { MEDICARE, printMeasure, SETTING_NAMES, type RateKey } from '../benchmarks';
import { printCode } from '../codes';
import { printDay } from '../dates';
import { type Place, printCounty } from '../places';
import { type CellRef, columnLetters } from '../sheets';
import type { ReportFormula, ReportValue } from './report';

/** A formula's text may be no longer than this in one piece. */
const LONGEST_TEXT = 255;

/** Text as formulas write it, whatever it holds; nothing in it can end it early. */
export function textLiteral(text: string): string {
  if (text.length > LONGEST_TEXT)
    return `${textLiteral(text.slice(0, LONGEST_TEXT))}&${textLiteral(text.slice(LONGEST_TEXT))}`;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A cell as formulas name it. The sheet's name is always quoted: `FY26` alone is a cell. Absolute, for a table that is sorted moves what
 * is relative along.
 */
export const cellReference = ({ sheet, row, column }: CellRef): string =>
  `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row + 1}`;

/**
 * Whether formulas can name a sheet. Excel's own sheets cannot be called otherwise, but a file can say so: `[x]Fees` would be the sheet of
 * another workbook, and of what looks like an escape each program thinks differently.
 */
export const canBeNamed = (sheet: string): boolean => !/[[\]:*?/\\\p{Cc}]|_x[\dA-F]{4}_|^'|'$/iu.test(sheet);

/** A live formula, and what it gives now. */
export const formula = (expression: string, result: ReportValue): ReportFormula => ({
  formula: `=${expression}`,
  result,
});

/** Stand for figures in a sentence while it is put into words: private characters, which no word has. */
const FIGURE = /[\uE000-\uF8FF]/;
const FIRST_FIGURE = 0xe000;

/**
 * A sentence with live figures in it: `says` is given a function that takes the expression of a figure, already as text, and gives what
 * stands for it in the sentence.
 */
export function sentence(says: (figure: (expression: string) => string) => string, result: string): ReportFormula {
  const expressions: string[] = [];
  const words = says((expression) => String.fromCharCode(FIRST_FIGURE + expressions.push(expression) - 1)).split(
    FIGURE,
  );
  const pieces = words.flatMap((text, index) => [
    ...(text === '' ? [] : [textLiteral(text)]),
    ...expressions.slice(index, index + 1),
  ]);
  return formula(pieces.join('&'), result);
}

/** A formula's number as text, as `printDollars` and `printShare` print one. */
export const dollarsText = (expression: string): string => `TEXT(${expression},"$#,##0.00")`;
export const shareText = (expression: string): string => `TEXT(${expression},"0.0%")`;

/** The measure of a function that is given none. */
const USUAL = printMeasure(MEDICARE);

/** A place as PARLEY's functions read it back. */
function placeText(place: Place): string {
  switch (place.kind) {
    case 'national':
      return 'US';
    case 'state':
      return place.state.code;
    case 'zip':
      return place.zip;
    case 'locality':
      return place.locality.id;
    case 'county':
      return printCounty(place.county, place.state);
    case 'cbsa':
      return `CBSA ${place.cbsa.code}`;
  }
}

function asOfLiteral({ asOf }: RateKey): string {
  if (asOf.kind === 'newest') return '';
  return asOf.kind === 'day' ? textLiteral(printDay(asOf.day)) : String(asOf.year);
}

/** `PARLEY.BENCHMARK("90837-95","04412-18")`: asks for a rate's benchmark anew, in Excel's own words. */
export function benchmarkCall(key: RateKey): string {
  const measure = printMeasure(key.measure);
  const given = [
    textLiteral(printCode(key.code)),
    textLiteral(placeText(key.place)),
    measure === USUAL ? '' : textLiteral(measure),
    asOfLiteral(key),
    key.setting === 'nonfacility' ? '' : textLiteral(SETTING_NAMES[key.setting]),
    key.practitioner ? textLiteral(key.practitioner.name) : '',
  ];
  return `PARLEY.BENCHMARK(${given.slice(0, given.findLastIndex((one) => one !== '') + 1).join(',')})`;
}
