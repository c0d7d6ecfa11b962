import Papa from 'papaparse';
import { PROMPT_PAY_SOURCE } from '../../data/promptPay/source';

const HEADINGS = ['state', 'days_electronic', 'days_paper', 'late_rate', 'citation', 'source', 'conflict_or_note'];

/** A cell that says which source has which figure: `20 (B) or 45 (A)`, `C: prime+2%`, `s.7 per C and D`. */
const NAMES_SOURCE = /\b[A-F]:|\([A-F]\b|\bper [A-F]\b/;
/** A note that sources disagree, or that nobody confirmed them. */
const DOUBTS =
  /conflict|\bdiffers?\b|disagree|unconfirmed|unverified|not confirmed|not checked|suspected|\b[A-F] (?:says|gives)\b|cut off/i;

const PERCENT = '(\\d+(?:\\.\\d+)?)%';
const YEARLY = new RegExp(`^${PERCENT} per year$`);
const MONTHLY = new RegExp(`^${PERCENT} per month$`);
const TIER = /^(\d+(?:\.\d+)?)%(?: per month)? (?:days (\d+)-(\d+)|after (\d+))$/;

const millionths = (percent: string | undefined): number => Math.round(Number(percent) * 10_000);

/** `30`, `15 working days`, or nothing for a cell without them. */
function daysOf(cell: string): { readonly days: number; readonly kind: string } | null {
  const [, days, working] = /^(\d+)( working(?: days)?)?$/.exec(cell) ?? [];
  return days === undefined ? null : { days: Number(days), kind: working ? 'business' : 'calendar' };
}

/** `1.5% per month days 31-60; 2% days 61-120; 2.5% after 120`, the days counted since the claim was received. */
function tiersOf(cell: string) {
  const tiers = cell.split('; ').map((part) => {
    const [, percent, from, to, after] = TIER.exec(part) ?? [];
    const monthly = millionths(percent);
    return after === undefined
      ? { from: Number(from), to: Number(to), monthly }
      : { from: Number(after) + 1, to: null, monthly };
  });
  return tiers.every(({ from, monthly }) => from > 0 && monthly > 0) ? tiers : null;
}

function interestOf(cell: string) {
  const yearly = YEARLY.exec(cell)?.[1];
  if (yearly !== undefined) return { late: { kind: 'yearly', share: millionths(yearly) }, lateSays: cell };
  const monthly = MONTHLY.exec(cell)?.[1];
  if (monthly !== undefined)
    return {
      late: { kind: 'yearly', share: 12 * millionths(monthly) },
      lateSays: `${cell}, which is ${String((12 * millionths(monthly)) / 10_000)}% a year simple`,
    };
  const tiers = tiersOf(cell);
  return tiers ? { late: { kind: 'tiers', tiers }, lateSays: cell } : { late: { kind: 'text' }, lateSays: cell };
}

/** Why a row is not computed with, in the table's words; nothing where its sources agree. */
function conflictOf(electronic: string, paper: string, late: string, citation: string, note: string): string | null {
  const cells = [
    ['electronic', electronic],
    ['paper', paper],
    ['interest', late],
    ['statute', citation],
  ] as const;
  const said = cells.flatMap(([name, cell]) =>
    NAMES_SOURCE.test(cell) || DOUBTS.test(cell) ? [`${name}: ${cell}`] : [],
  );
  if (DOUBTS.test(note)) said.push(note);
  if (citation === '') said.push('no statute is named');
  return said.length > 0 ? said.join('; ') : null;
}

function stateEntry(cells: readonly string[]) {
  const [state = '', electronic = '', paper = '', late = '', citation = '', source = '', note = ''] = cells.map(
    (cell) => cell.trim(),
  );
  const conflict = conflictOf(electronic, paper, late, citation, note);
  const days = daysOf(electronic);
  if (!/^[A-Z]{2}$/.test(state) || (conflict === null && (!days || late === '')))
    throw new Error(`prompt pay: ${cells.join(',')} has no figures that can be meant`);
  const figures = conflict === null ? { electronic: days, paper: daysOf(paper), ...interestOf(late) } : null;
  const sources = [...new Set(source.match(/\b[A-F]\b/g) ?? [])].join('');
  return [state, { citation, sources, figures, conflict }] as const;
}

/** The embedded file of prompt-pay rules by state, from a table with commas. Rows whose sources disagree keep their words, no figures. */
export function promptPay(table: string): string {
  const [headings = [], ...rows] = Papa.parse<string[]>(table.trim()).data;
  if (headings.join() !== HEADINGS.join()) throw new Error(`prompt pay: the headings are ${headings.join()}`);
  const states = Object.fromEntries(rows.map(stateEntry).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ generator: 'npm run data', ...PROMPT_PAY_SOURCE, states }, null, 1)}\n`;
}
