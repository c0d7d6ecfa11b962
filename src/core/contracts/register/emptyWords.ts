import type { Raw } from '../../raw';
import type { TermKind } from '../terms';

const NONE = /^(?:none|nil|n\/?a|n\.a|not applicable|[-–—]+)\.?$/i;
const NO = /^(?:no|false)\.?$/i;
const UNKNOWN = /^(?:unknown|not known|tbd|\?+)\.?$/i;

/** Whether somebody looked and found that the contract has no such term; where a term is not yes or no itself, No and FALSE say so too. */
export const saysNone = (raw: Raw, kind: TermKind): boolean =>
  (typeof raw === 'string' && NONE.test(raw.trim())) ||
  (kind !== 'yesNo' && typeof raw !== 'number' && NO.test(String(raw).trim()));

/** Whether somebody wrote that nobody has looked yet. */
export const saysUnknown = (raw: Raw): boolean => typeof raw === 'string' && UNKNOWN.test(raw.trim());
