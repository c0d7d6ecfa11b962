import { type Micros, MICROS, micros } from '../../money';
import { quoted, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import type { TermKey } from '../terms';

/** How the percentages of a column are told from shares, and how far they go. */
interface Scale {
  /** Whether a bare number is a share of 1, as a cell formatted in percent hands it over. */
  readonly isShare: (value: number) => boolean;
  readonly reaches: (share: Micros) => boolean;
  readonly below: string;
  readonly example: string;
  /** What may stand behind the sign. */
  readonly after: RegExp;
}

/** Raises and interest: none reaches 100 %, so that 1 and more are percentages. */
const RAISE: Scale = {
  isShare: (value) => value < 1,
  reaches: (share) => share < MICROS,
  below: 'below 100%',
  example: '3%',
  after: /^(?:(?:a|per|each) (?:year|annum|anniversary)|annual|annually|yearly|p\.?a\.?)?$/i,
};

/** Of Medicare or of charge, where 1.1 is 110 %: nobody pays 10 % of Medicare, or 1,000 %. */
const MULTIPLE: Scale = {
  isShare: (value) => value <= 10,
  reaches: (share) => share <= 10 * MICROS,
  below: 'up to 1000%',
  example: '110%',
  after: /^(?:of .*)?$/i,
};

const SIGNED = /^(\d{1,7}(?:\.\d{1,9})?|\.\d{1,9}) ?(?:%|percent|per cent|pct\.?) ?(.{0,80})$/i;

/** The share that a text with a percent sign says; NaN where it says something else. */
function signedShare(text: string, { after }: Scale): number {
  const [, figure, rest = ''] = SIGNED.exec(text) ?? [];
  return figure !== undefined && after.test(rest.trim()) ? Number(figure) / 100 : NaN;
}

/** A percentage as a share in millionths, by the rule that `readTerm` states. */
export function readPercent(raw: Raw, key: TermKey): Result<Micros> {
  const scale = key === 'basisPercent' ? MULTIPLE : RAISE;
  const text = String(raw).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const bare = typeof raw === 'boolean' ? NaN : Number(text);
  const value = Number.isNaN(bare) ? signedShare(text, scale) : scale.isShare(bare) ? bare : bare / 100;
  const share = value >= 0 ? micros(value) : null;
  if (share !== null && scale.reaches(share)) return ok(share);
  return failed('percentUnreadable', { text: quoted(raw), below: scale.below, example: scale.example });
}
