import { quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import type { Price, ShareMeasure, ShiftedMeasure, SourceMeasure } from './measure';
import { DOLLARS, readDollars } from './readDollars';
import { readShare } from './readShare';
import { type IsNamed, sourceMeasure, unknown } from './readSourceMeasure';
import { withoutArticle } from './sourceWords';

type Base = SourceMeasure | ShareMeasure;

/** How people write that dollars of their own are added to a price, or taken off it. */
const SHIFTS: readonly RegExp[] = [
  new RegExp(`^(?<of>.+?) ?(?:(?<plus>\\+|\\bplus\\b)|[-–−]|\\b(?:minus|less)\\b) ?(?<by>${DOLLARS})$`, 'i'),
  new RegExp(`^(?<by>${DOLLARS}) (?:(?<plus>more than|above|over|plus|\\+)|less than|below|under) (?<of>.+)$`, 'i'),
];

function readBase(text: string, isNamed: IsNamed): Result<Base> {
  const whole = sourceMeasure(text, isNamed);
  return whole ? ok(whole) : (readShare(withoutArticle(text), isNamed) ?? unknown(text));
}

/** A price with dollars added or taken off; nothing where the text has no such form. */
function readShifted(text: string, isNamed: IsNamed): Result<ShiftedMeasure> | undefined {
  for (const form of SHIFTS) {
    const part = form.exec(text)?.groups;
    if (!part) continue;
    const by = readDollars(part['by'] ?? '');
    if (by === null) return failed('amountUnreadable', { text: quoted(part['by'] ?? '') });
    const of = readBase((part['of'] ?? '').trim(), isNamed);
    return of.ok ? ok({ kind: 'shifted', how: part['plus'] === undefined ? 'minus' : 'plus', by, of: of.value }) : of;
  }
  return undefined;
}

/** A price: what a source has, a share of it, either with dollars more or less. */
export function readPrice(text: string, isNamed: IsNamed): Result<Price> {
  const whole = sourceMeasure(text, isNamed);
  return whole ? ok(whole) : (readShifted(text, isNamed) ?? readBase(text, isNamed));
}
