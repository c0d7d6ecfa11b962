import type { Raw } from '../raw';

/** Codes of the trade alone: payers' ids and ZIP codes stand in parentheses, too. */
const CODE = String.raw`(?:90[78]\d\d|96[01]\d\d|97[1-9]\d\d|99[1-4]\d\d|80[13]\d\d|[GHST]\d{4})`;
/** A description, then one code or several with modifiers. */
const AT_END = new RegExp(
  String.raw`^(.*[a-z]{3}.*?)\(\s*((?:(?:CPT|HCPCS)[ :#]*)?${CODE}(?:[ ,/–-]+(?:${CODE}|[\dA-Z]{2}))*)\s*\)\s*\*?\s*$`,
  'i',
);
const ANY_CODE = /(?<![\dA-Z])(?:\d{5}|[A-V]\d{4})(?![\dA-Z])/i;
const LAST = /\)\s*\*?\s*$/;

/** `Psychotherapy 60 min (90837)` as it is mostly written, `90837 Psychotherapy 60 min`; any other cell as it is. */
export function codeFirst(cell: Raw): Raw {
  if (typeof cell !== 'string' || !LAST.test(cell)) return cell;
  const [, service = '', code = ''] = AT_END.exec(cell) ?? [];
  return code === '' || ANY_CODE.test(service) ? cell : `${code} ${service.trim()}`;
}
