import { type Choice, chooseOrFirst } from '../../core/choose';
import { erosion, type Erosion } from '../../core/contracts';
import { readDate } from '../../core/dates';
import { readRate } from '../../core/fees';
import { MICROS, wholeMicros } from '../../core/money';
import { isBlank, type Raw } from '../../core/raw';
import { ok } from '../../core/result';
import { priceIndices, today } from '../../session';
import { type Answer, errorOf } from '../answer';
import { type Argument, orBlank } from '../cells';
import { numberWithCard } from '../evidenceCard';
import { spill } from '../spill';

const BLANK = '';
const NO_RAISES = wholeMicros(0);

interface IndexChoice extends Choice {
  readonly index: (typeof priceIndices)[keyof typeof priceIndices];
}

/** What inflation can be measured by; the first is what it is measured by unasked. */
const INDICES: readonly [IndexChoice, ...IndexChoice[]] = [
  { name: 'MEI', also: ['Medicare Economic Index'], index: priceIndices.mei },
  { name: 'CPI', also: ['CPI medical care', 'CPI-U', 'CPIMEDSL'], index: priceIndices.cpi },
];

interface Output extends Choice {
  readonly of: (answer: Erosion, few: boolean) => Answer;
}

const evidence = ({ says, endsEarly, citations }: Erosion): string =>
  [
    says,
    endsEarly ?? '',
    ...citations.map(({ title, link, caution }) => [title, link, caution].filter(Boolean).join('; ')),
  ]
    .filter((line) => line !== '')
    .join('\n');

const number =
  (format: string, of: (answer: Erosion) => number): Output['of'] =>
  (answer, few) =>
    few
      ? numberWithCard(of(answer), format, () => ({
          title: 'Lost to inflation',
          lines: [
            ['Formula', answer.says],
            ['Notes', [answer.endsEarly, ...answer.citations.map(({ caution }) => caution)].filter(Boolean).join(' ')],
            ['Source', answer.citations.map(({ title }) => title).join('; ')],
            ['Link', answer.citations.map(({ link }) => link ?? '').join(' ')],
          ],
        }))
      : of(answer);

const DOLLARS = '$#,##0.00##';

/** What EROSION can say; the first is what it says unasked. */
const OUTPUTS: readonly [Output, ...Output[]] = [
  { name: 'Share', also: ['percent', 'lost'], of: number('0.0%', ({ share }) => share / MICROS) },
  { name: 'Dollars', also: ['missing', 'dollars a unit'], of: number(DOLLARS, ({ missing }) => missing / MICROS) },
  { name: 'Rate', also: ['keeps up', 'fair rate'], of: number(DOLLARS, ({ keepsUp }) => keepsUp / MICROS) },
  { name: 'Evidence', also: ['why', 'source', 'formula'], of: evidence },
];

function erosionCell(
  [rate = null, since = null, by = null, asOf = null, output = null]: readonly Raw[],
  few: boolean,
): Answer {
  if (isBlank(orBlank(rate))) return BLANK;
  const index = chooseOrFirst(orBlank(by), INDICES);
  if (!index.ok) return errorOf(index.failure);
  const chosen = chooseOrFirst(orBlank(output), OUTPUTS);
  if (!chosen.ok) return errorOf(chosen.failure);
  const paid = readRate(rate);
  if (!paid.ok) return errorOf(paid.failure);
  const from = readDate(since);
  if (!from.ok) return errorOf(from.failure);
  const to = isBlank(orBlank(asOf)) ? ok(today()) : readDate(asOf);
  if (!to.ok) return errorOf(to.failure);
  const answer = erosion(index.value.index, {
    rate: paid.value.amount,
    since: from.value,
    asOf: to.value,
    raises: NO_RAISES,
  });
  return answer.ok ? chosen.value.of(answer.value, few) : errorOf(answer.failure);
}

/** Arguments in Excel's order: rate, since, index, day, output. */
export const erosionCells = (args: readonly Argument[]): Answer[][] => spill(args, erosionCell);
