import { type Choice, chooseOrFirst } from '../../core/choose';
import {
  type Contract,
  contractName,
  type RatesByPayer,
  readContractRow,
  renegotiateLine,
  type Renegotiation,
  TRIGGER_NAMES,
} from '../../core/contracts';
import { type DayNumber, readDate, serialOf } from '../../core/dates';
import { isBlank, type Raw } from '../../core/raw';
import { failed, ok, type Result } from '../../core/result';
import { auditRange, renegotiateContract, today } from '../../session';
import { type Answer, errorOf, settle } from '../answer';
import { type Argument, cellOf, orBlank, tableOf } from '../cells';
import { hostShowsCards } from '../evidenceCard';

const BLANK = '';
const DATE = 'yyyy-mm-dd';
const ANSWERS = { yes: 'Yes', no: 'No', unknown: 'Unknown' } as const;

interface Output extends Choice {
  readonly of: (answer: Renegotiation) => Answer;
}

/** A date that counts as one, shown as one where the host can. */
function actBy({ window }: Renegotiation): Answer {
  if (window.actBy === null) return errorOf(failed('dateToActUnknown', { why: window.why }).failure);
  const serial = serialOf(window.actBy);
  return hostShowsCards() ? { type: 'Double', basicValue: serial, numberFormat: DATE } : serial;
}

/** What was found of each trigger, for and against, and what would answer the rest; a line each. */
const evidence = ({ triggers, window }: Renegotiation): string =>
  [
    ...triggers.flatMap(({ kind, grounds, answeredBy }) => [
      ...grounds.map(({ says }) => `${TRIGGER_NAMES[kind]}: ${says}`),
      ...(answeredBy === null ? [] : [`${TRIGGER_NAMES[kind]}: not known. ${answeredBy}`]),
    ]),
    `Date: ${window.why}`,
  ].join('\n');

/** What RENEGOTIATE can say; the first is what it says unasked. */
const OUTPUTS: readonly [Output, ...Output[]] = [
  { name: 'Summary', also: ['all', 'line'], of: renegotiateLine },
  { name: 'Answer', also: ['yesno', 'reopen'], of: ({ answer }) => ANSWERS[answer] },
  {
    name: 'Reasons',
    also: ['reason', 'triggers'],
    of: ({ reasons }) => reasons.map(({ kind }) => TRIGGER_NAMES[kind]).join('; '),
  },
  { name: 'Act by', also: ['actby', 'date', 'deadline'], of: actBy },
  { name: 'Evidence', also: ['why', 'grounds'], of: evidence },
];

function dayAsked(asOf: Raw): Result<DayNumber> {
  return isBlank(asOf) ? ok(today()) : readDate(asOf);
}

const isBlankRow = (row: readonly Raw[]): boolean => row.every((cell) => isBlank(orBlank(cell)));

/** The rates of a range, where one was given; they are one contract's own where they name no payer and one contract is asked about. */
function ratesOf(
  rates: Argument,
  region: Raw,
  contracts: readonly Contract[],
  day: DayNumber,
): Result<RatesByPayer | null> {
  const rows = tableOf(rates);
  if (rows.every(isBlankRow)) return ok(null);
  const [only, second] = contracts;
  return auditRange(rows, region, only && !second ? contractName(only.terms) : null, day);
}

const alone = (answer: Extract<Result<never>, { ok: false }>): Answer[][] => settle([[errorOf(answer.failure)]]);

/** One answer a row of the register. Arguments in Excel's order: rows, headings, rates, region, date, output. */
export function renegotiateColumn([contract, headings, rates, region, asOf, output]: readonly Argument[]): Answer[][] {
  const chosen = chooseOrFirst(orBlank(cellOf(output)), OUTPUTS);
  if (!chosen.ok) return alone(chosen);
  const day = dayAsked(orBlank(cellOf(asOf)));
  if (!day.ok) return alone(day);
  const [names = []] = tableOf(headings);
  const known = isBlankRow(names) ? undefined : names;
  const rows = tableOf(contract).map((row) => (isBlankRow(row) ? null : readContractRow(row, known)));
  const contracts = rows.flatMap((row) => (row?.ok === true ? [row.value] : []));
  const audited = ratesOf(rates, orBlank(cellOf(region)), contracts, day.value);
  if (!audited.ok) return alone(audited);
  const answerTo = (row: Result<Contract> | null): Answer => {
    if (row === null) return BLANK;
    return row.ok ? chosen.value.of(renegotiateContract(row.value, audited.value, day.value)) : errorOf(row.failure);
  };
  return settle(rows.map((row) => [answerTo(row)]));
}
