import { TERM_KEYS } from '../../../../src/core/contracts/terms';
import { HELD_OUT, TUNED } from './corpus';
import { measure, precision, recall, type Score } from './measure';

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
const NONE: Score = { right: 0, wrong: 0, missed: 0 };
const cells = (score: Score): readonly string[] =>
  score.right + score.wrong + score.missed === 0
    ? ['', '', '']
    : [String(score.right + score.missed), percent(precision(score)), percent(recall(score))];

/** By term, on both parts of the corpus. */
function table(): readonly string[] {
  const tuned = measure(TUNED);
  const heldOut = measure(HELD_OUT);
  const head = ['term', 'stated', 'precision', 'recall', 'stated, held out', 'precision', 'recall'];
  const rows = TERM_KEYS.map((key) => [
    key,
    ...cells(tuned.byTerm.get(key) ?? NONE),
    ...cells(heldOut.byTerm.get(key) ?? NONE),
  ]).filter((row) => row.slice(1).some((cell) => cell !== ''));
  return [head, head.map(() => '---'), ...rows, ['all', ...cells(tuned.total), ...cells(heldOut.total)]].map(
    (row) => `| ${row.join(' | ')} |`,
  );
}

/** How the finder does, as the README shows it: `npx tsx test/core/contracts/clauses/table.ts`. */
for (const line of table()) console.log(line);
