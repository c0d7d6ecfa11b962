import {
  type Audit,
  type MappedSheet,
  notCompared,
  type NotCompared,
  type PayerSummary,
  type Unread,
} from '../../core/audit';
import type { FailureKind } from '../../core/failures';
import { type ColumnMapping, hiddenParts, payerBySheet, takenFor } from '../../core/fees';
import { printDollars } from '../../core/money';
import { toTheEnd } from '../../core/pausing';
import { payerKeys } from '../../core/payerName';
import { printPercent } from '../../core/terms';
import { areaA1, columnLetters, fullA1, sheetPrefix } from '../../core/sheets';
import { count, many } from '../count';
import { printable, shortened } from '../printable';
import type { AuditDone } from './audit';
import { type TitledSheet, titleLines } from './titles';
import { table, type TableColumn } from './table';

/** As many as a person reads; the report lists the rest. */
const MOST_UNREAD = 10;
/** Of cells with one reason. */
const MOST_CELLS = 3;
/** The same of reasons of one kind. */
const MOST_ALIKE = 3;

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);

const MAPPING: readonly TableColumn<ColumnMapping>[] = [
  { heading: '', side: 'left', of: ({ column }) => columnLetters(column) },
  { heading: 'Heading', side: 'left', most: 30, of: ({ heading }) => heading },
  { heading: 'Taken for', side: 'left', of: takenFor },
  { heading: 'Because', side: 'left', most: 90, of: ({ why }) => why },
];

const PAYERS: readonly TableColumn<Omit<PayerSummary, 'first'>>[] = [
  { heading: 'Payer', side: 'left', most: 32, of: ({ payer }) => payer },
  { heading: 'Rates', side: 'right', of: ({ rates }) => count(rates) },
  { heading: 'Compared', side: 'right', of: ({ compared }) => count(compared) },
  { heading: 'Index', side: 'right', of: ({ index }) => percent(index) },
  { heading: 'Units covered', side: 'right', of: ({ unitsCovered }) => percent(unitsCovered) },
  {
    heading: 'Opportunity',
    side: 'right',
    of: ({ opportunity }) => (opportunity === null ? '–' : printDollars(opportunity)),
  },
  { heading: 'Findings', side: 'right', of: ({ findings }) => count(findings) },
];

function hiddenLines({ sheet, mapping }: MappedSheet): readonly string[] {
  const { rows, columns } = hiddenParts(sheet, mapping);
  if (rows + columns === 0) return [];
  const what = [
    ...(rows > 0 ? [many(rows, 'hidden row')] : []),
    ...(columns > 0 ? [`${many(columns, 'hidden column')} of rates`] : []),
  ].join(' and ');
  const are = rows + columns === 1 ? 'is' : 'are';
  return [
    mapping.withoutHidden === true
      ? `  ${what} ${are} left out.`
      : `  ${what} ${are} included; --without-hidden leaves ${are === 'is' ? 'it' : 'them'} out.`,
  ];
}

const scheduleLines = (mapped: TitledSheet, payers: ReadonlySet<string>): readonly string[] => {
  const by = payerBySheet(mapped.mapping, payers);
  const { sheet, area, columns, payer } = mapped.mapping;
  return [
    `${printable(sheetPrefix(sheet))}${areaA1(area)}${payer === undefined ? '' : `, all of ${printable(payer)}`}`,
    ...(by === undefined ? [] : [`  Payer: ${printable(by)}.`]),
    ...table(MAPPING, columns).map((line) => `  ${line}`),
    ...hiddenLines(mapped),
    ...titleLines(mapped),
    '',
  ];
};

/** Cells that were not read for one reason, in the order of the sheets. */
interface UnreadAlike {
  readonly reason: string;
  readonly cells: Unread['cell'][];
}

/** Reasons with most cells first. */
function byReason(unread: readonly Unread[]): readonly UnreadAlike[] {
  const groups = new Map<string, UnreadAlike>();
  for (const { cell, reason } of unread) {
    const known = groups.get(reason);
    if (known) known.cells.push(cell);
    else groups.set(reason, { reason, cells: [cell] });
  }
  return [...groups.values()].sort((one, other) => other.cells.length - one.cells.length);
}

/** `947 × from Fees!H3, H7, H9 on`, or the one address. */
function cellsOf(cells: UnreadAlike['cells']): string {
  const named = cells.slice(0, MOST_CELLS).map((cell) => printable(fullA1(cell)));
  return cells.length === 1
    ? named.join('')
    : `${count(cells.length)} × ${named.join(', ')}${cells.length > MOST_CELLS ? ' …' : ''}`;
}

function unreadLines({ unread }: Audit, written: boolean): readonly string[] {
  if (unread.length === 0) return ['Every cell that was taken for a rate was read.'];
  const groups = byReason(unread);
  const rest = groups.slice(MOST_UNREAD).reduce((sum, { cells }) => sum + cells.length, 0);
  const where = written ? ', all of them on the sheet “Parley not read”' : '; -o writes a workbook that lists them all';
  return [
    `Not read: ${count(unread.length)}`,
    ...groups.slice(0, MOST_UNREAD).map(({ reason, cells }) => `  ${cellsOf(cells)}  ${printable(reason)}`),
    ...(rest > 0 ? [`  and ${count(rest)} more${where}`] : []),
  ];
}

const ratesIn = (reasons: readonly NotCompared[]): number => reasons.reduce((sum, { rates }) => sum + rates, 0);

/** Reasons of one kind: a few, with how many more there are like them. */
function alikeLines(alike: readonly NotCompared[]): readonly string[] {
  const rest = alike.slice(MOST_ALIKE);
  return [
    ...alike.slice(0, MOST_ALIKE).map(({ rates, reason }) => `  ${count(rates)} × ${printable(reason)}`),
    ...(rest.length > 0
      ? [`  ${count(ratesIn(rest))} × likewise, for ${many(rest.length, 'other reason')} of this kind`]
      : []),
  ];
}

function notComparedLines({ rates }: Audit, written: boolean): readonly string[] {
  const reasons = toTheEnd(notCompared(rates));
  if (reasons.length === 0) return [];
  const kinds = new Map<FailureKind, NotCompared[]>();
  for (const one of reasons) {
    const alike = kinds.get(one.kind);
    if (alike) alike.push(one);
    else kinds.set(one.kind, [one]);
  }
  const isCut = [...kinds.values()].some((alike) => alike.length > MOST_ALIKE);
  return [
    `Not compared: ${count(ratesIn(reasons))}`,
    ...[...kinds.values()].flatMap(alikeLines),
    ...(isCut
      ? [`  Each one’s reason ${written ? 'is on the sheet “Parley rates”' : 'is in the workbook that -o writes'}.`]
      : []),
  ];
}

function worth({ opportunity, unpriced, unmeasured }: Audit['total']): string {
  const without = `${many(unpriced, 'rate')} below the target ${unpriced === 1 ? 'has' : 'have'} no usable units of a year`;
  if (opportunity === null && unpriced + unmeasured === 0) return 'dollars a year are not known: no rate is in force.';
  if (opportunity === null && unpriced === 0)
    return `dollars a year are not known: ${many(unmeasured, 'rate')} in force ${unmeasured === 1 ? 'has' : 'have'} no benchmark or other payer to be measured by.`;
  if (opportunity === null) return `dollars a year are not known: ${without}.`;
  return `${printDollars(opportunity)} a year below the target${unpriced === 0 ? '' : `; ${without} and ${unpriced === 1 ? 'is' : 'are'} not in this sum`}.`;
}

/** What was asked, since most of it may have been left to what is usual. */
function termsLine({ terms: { target, threshold } }: Audit): string {
  const goal = target.kind === 'bestPayer' ? 'the best payer’s rate' : `${String(target.share)} of the benchmark`;
  return `Target: ${goal}${threshold === 0 ? '' : `; gaps below ${printPercent(threshold)} of it are no findings`}.`;
}

/** What the command prints: how the workbook was understood, what was left out, what each payer is worth. */
export function summary({ audit, chosen }: AuditDone, output: string | undefined): readonly string[] {
  const { payers, total, findings } = audit;
  const named = payerKeys(payers.map(({ payer }) => payer));
  const first = payers.find(({ opportunity }) => (opportunity ?? 0) > 0) ?? payers.find(({ unpriced }) => unpriced > 0);
  return [
    ...chosen.schedules.flatMap((mapped) => scheduleLines(mapped, named)),
    ...chosen.passedOver.map(({ sheet, reason }) => `Passed over “${printable(sheet)}”: ${reason}.`),
    ...unreadLines(audit, output !== undefined),
    ...notComparedLines(audit, output !== undefined),
    '',
    termsLine(audit),
    ...table(PAYERS, [...payers, { ...total, payer: 'All payers' }]),
    '',
    `${many(findings.length, 'finding')}; ${worth(audit.total)}`,
    ...(first ? [`Start with ${printable(first.payer)}: ${shortened(first.first, 300)}`] : []),
    ...(output === undefined ? [] : [`Written: ${output}`]),
  ];
}
