import {
  type ContractReview,
  type ContractScore,
  type ElementReview,
  GRADES,
  SCORE_SAYS,
  scoreOf,
  type Weights,
} from '../contracts';
import { dollars } from '../money';
import { fullA1 } from '../sheets';
import { amount, prose, share, text } from './columns';
import type { Report, ReportColumn, ReportValue } from './report';
import { rowsOf } from './rowsOf';
import { cellOf, sheetsOf } from './sheetOf';
import { SHEETS } from './strings';

export interface TermsReportOptions {
  readonly weights?: Weights;
}

const COLUMNS: readonly ReportColumn[] = [
  text('Contract', 28),
  text('Element', 28),
  { heading: 'Grade', width: 11, shade: 'status' },
  prose('The contract says', 40),
  prose('Reason', 50),
  prose('Standard', 50),
  prose('Where the standard comes from', 36),
  prose('State law', 60),
  prose('Wording to ask for', 70),
  amount('Cash'),
  prose('Cash in words', 60),
  share('Weight'),
  { heading: 'Points', width: 9, format: '0.0' },
  text('Cell', 20),
];

/** A row of the sheet: an element of a contract, with what it brings to the score. */
interface Line {
  readonly name: string;
  readonly element: ElementReview;
  readonly weight: number;
  readonly points: number;
}

/** Law never stands without its citation and what has to be said beside it. */
function lawSaid({ law }: ElementReview): string {
  if (!law) return '';
  const { citation } = law;
  return [law.says, ...(citation ? [`[${citation.title}]`, citation.caution ?? ''] : [])].filter(Boolean).join(' ');
}

const row = ({ name, element, weight, points }: Line): readonly ReportValue[] => [
  cellOf(name),
  element.name,
  GRADES[element.grade].name,
  cellOf(element.contract),
  cellOf(element.reason),
  element.standard,
  element.from,
  cellOf(lawSaid(element)),
  element.ask === '' ? null : cellOf(element.ask),
  element.cash?.amount == null ? null : dollars(element.cash.amount),
  element.cash === null ? null : element.cash.says,
  weight,
  points,
  element.at === null ? null : fullA1(element.at),
];

const lines = (review: ContractReview, { parts }: ContractScore): readonly Line[] =>
  review.elements.map((element, index) => ({
    name: review.name,
    element,
    weight: parts[index]?.weight ?? 0,
    points: parts[index]?.points ?? 0,
  }));

const scoreLine = ({ name }: ContractReview, { score, looked }: ContractScore): string =>
  score === null
    ? `${name}: no score, since every weight is 0.`
    : `${name}: ${score.toFixed(1)} of 100; somebody has looked at ${(looked * 100).toFixed(0)}% of it by weight.`;

/** The terms of the contracts as a sheet: an element of a contract a row, beside its standard, with wording to ask for. */
export function termsReport(reviews: readonly ContractReview[], { weights = {} }: TermsReportOptions = {}): Report {
  const scored = reviews.map((review) => ({ review, score: scoreOf(review, weights) }));
  return {
    sheets: sheetsOf({
      ...SHEETS.terms,
      notes: [
        ...(reviews.length === 0 ? ['The register has no contract.'] : []),
        ...scored.map(({ review, score }) => scoreLine(review, score)),
        SCORE_SAYS,
        'By what the register says of the contracts; texts are judged by the words in them. Not legal advice: a lawyer reads the contract, and the wording before it is sent.',
        'Cash: each amount is of its own kind, at a time, a year or over the term, as its words say; they are not added up.',
      ],
      columns: COLUMNS,
      rows: rowsOf(
        scored.flatMap(({ review, score }) => lines(review, score)),
        row,
      ),
    }),
  };
}
