import { type FoundClause, TERMS } from '../../core/contracts';
import { printDay } from '../../core/dates';
import { MICROS } from '../../core/money';
import type { ContractRead } from '../../session';
import { table, type TableColumn } from '../audit/table';
import { count, many } from '../count';
import { printable } from '../printable';

const WIDEST_SENTENCE = 90;

/** A value as the register shows it. */
function valueOf({ key, value }: FoundClause): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value;
  const { kind } = TERMS[key];
  if (kind === 'date') return printDay(value);
  return kind === 'percent' ? `${(value * 100) / MICROS}%` : String(value);
}

const COLUMNS: readonly TableColumn<FoundClause>[] = [
  { heading: 'Term', side: 'left', of: ({ key }) => TERMS[key].heading },
  { heading: 'Found', side: 'left', most: 28, of: valueOf },
  { heading: 'Page', side: 'right', of: ({ page }) => (page === null ? '–' : String(page)) },
  { heading: 'How sure', side: 'left', of: ({ certainty }) => certainty },
  { heading: 'Sentence', side: 'left', most: WIDEST_SENTENCE, of: ({ sentence }) => sentence },
];

/** What `parley contract read` prints. */
export function contractLines({ text, issues, found }: ContractRead): readonly string[] {
  const paragraphs = text.pages.reduce((sum, page) => sum + page.paragraphs.length, 0);
  const pages = text.pages.filter(({ number }) => number !== null).length;
  return [
    ...issues.map(printable),
    ...(issues.length > 0 ? [''] : []),
    `Read ${count(paragraphs)} paragraphs${pages > 0 ? ` on ${many(pages, 'page')}` : ''}.`,
    '',
    ...(found.length === 0
      ? ['No clause of the register was found. Read the contract itself.']
      : table(COLUMNS, found)),
  ];
}
