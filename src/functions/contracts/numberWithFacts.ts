import { hostShowsCards } from '../evidenceCard';
import type { Answer } from '../answer';

/** A number whose card says what it rests on, line by line, where the host can show it; lines without text are left out. */
export function numberWithFacts(
  value: number,
  numberFormat: string,
  title: string,
  facts: Readonly<Record<string, string>>,
): Answer {
  if (!hostShowsCards()) return value;
  const properties = Object.fromEntries(
    Object.entries(facts)
      .filter(([, text]) => text !== '')
      .map(([name, text]): [string, Excel.StringCellValue] => [name, { type: 'String', basicValue: text }]),
  );
  return { type: 'Double', basicValue: value, numberFormat, properties, layouts: { card: { title } } };
}
