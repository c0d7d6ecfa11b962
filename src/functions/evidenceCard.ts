import type { Evidence } from '../core/benchmarks';
import { CARD_FIELDS } from './evidenceFields';

/** The requirement set in which numbers may carry properties. */
const CARDS = { set: 'ExcelApi', version: '1.19' };

let supported: boolean | undefined;

/** Asked once, on first use: the library is not ready while this script is first read. */
export function hostShowsCards(): boolean {
  supported ??= Office.context.requirements.isSetSupported(CARDS.set, CARDS.version);
  return supported;
}

/** A number that says what it rests on where the host can show it, and adds up as a number everywhere. */
export function numberWithEvidence(
  value: number,
  numberFormat: string,
  evidence: () => Evidence,
  more: Readonly<Record<string, string>> = {},
): number | Excel.DoubleCellValue {
  if (!hostShowsCards()) return value;
  const facts = evidence();
  const lines = [...CARD_FIELDS.map(({ name, of }) => [name, of(facts)] as const), ...Object.entries(more)];
  const properties = Object.fromEntries(
    lines
      .filter(([, text]) => text !== '')
      .map(([name, text]): [string, Excel.StringCellValue] => [name, { type: 'String', basicValue: text }]),
  );
  return {
    type: 'Double',
    basicValue: value,
    numberFormat,
    properties,
    layouts: { card: { title: `${facts.code} ${facts.service}` } },
  };
}
