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

/** What a card says: its title, and lines by their names, of which those without text are left out. */
export interface CardText {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/** A number with a card where the host can show it; it adds up as a number everywhere. */
export function numberWithCard(
  value: number,
  numberFormat: string,
  card: () => CardText,
): number | Excel.DoubleCellValue {
  if (!hostShowsCards()) return value;
  const { title, lines } = card();
  const properties = Object.fromEntries(
    lines
      .filter(([, text]) => text !== '')
      .map(([name, text]): [string, Excel.StringCellValue] => [name, { type: 'String', basicValue: text }]),
  );
  return { type: 'Double', basicValue: value, numberFormat, properties, layouts: { card: { title } } };
}

/** A number whose card says what it rests on. */
export const numberWithEvidence = (
  value: number,
  numberFormat: string,
  evidence: () => Evidence,
  more: Readonly<Record<string, string>> = {},
): number | Excel.DoubleCellValue =>
  numberWithCard(value, numberFormat, () => {
    const facts = evidence();
    return {
      title: `${facts.code} ${facts.service}`,
      lines: [...CARD_FIELDS.map(({ name, of }) => [name, of(facts)] as const), ...Object.entries(more)],
    };
  });
