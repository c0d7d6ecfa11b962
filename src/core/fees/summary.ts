import { type Choice, chooseOrFirst } from '../choose';
import type { Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import { type Account, accountOf } from './account';
import { printReasons } from './printReasons';
import type { Schedule } from './schedule';

/** One figure or text about a whole schedule. */
export interface Summary extends Choice {
  readonly of: (account: Account) => number | string;
  /** A ratio of sums that units weigh: none where all are 0. */
  readonly isWeighed?: true;
}

/** What every summary can say of itself. */
export const COUNTS: readonly Summary[] = [
  { name: 'Lines', also: ['rows', 'count'], of: ({ lines }) => lines },
  { name: 'Skipped', also: ['leftout', 'missing'], of: ({ skipped }) => skipped.length },
  { name: 'Reasons', also: ['why', 'reason'], of: ({ skipped }) => printReasons(skipped) },
];

/** The summary chosen, the first where none is; figures have no answer where no rate could be set beside a benchmark. */
export function summarise(
  schedule: Schedule,
  needsUnits: boolean,
  output: Raw,
  summaries: readonly [Summary, ...Summary[]],
): Result<number | string> {
  const chosen = chooseOrFirst(output, summaries);
  if (!chosen.ok) return chosen;
  const account = accountOf(schedule, needsUnits);
  if (chosen.value.isWeighed === true && account.lines > 0 && account.units === 0n) return failed('unitsAllZero', {});
  if (account.lines > 0 || COUNTS.includes(chosen.value)) return ok(chosen.value.of(account));
  const [first] = account.skipped;
  return failed('nothingToCompare', { skipped: account.skipped.length, first: first?.failure.message });
}
