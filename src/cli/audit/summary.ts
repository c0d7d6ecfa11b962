import { type Audit, notCompared, type NotCompared, type PayerSummary } from '../../core/audit';
import type { FailureKind } from '../../core/failures';
import type { ColumnMapping, ScheduleMapping } from '../../core/fees';
import { printDollars } from '../../core/money';
import { toTheEnd } from '../../core/pausing';
import { areaA1, columnLetters, fullA1, sheetPrefix } from '../../core/sheets';
import { count } from '../count';
import { printable, shortened } from '../printable';
import type { AuditDone } from './audit';
import { table, type TableColumn } from './table';

/** As many as a person reads; the report lists the rest. */
const MOST_UNREAD = 10;
/** The same of reasons of one kind. */
const MOST_ALIKE = 3;

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);

const MAPPING: readonly TableColumn<ColumnMapping>[] = [
  { heading: '', side: 'left', of: ({ column }) => columnLetters(column) },
  { heading: 'Heading', side: 'left', most: 30, of: ({ heading }) => heading },
  { heading: 'Taken for', side: 'left', of: ({ role, payer }) => (payer === undefined ? role : `${role} of ${payer}`) },
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

const scheduleLines = ({ sheet, area, columns, payer }: ScheduleMapping): readonly string[] => [
  `${printable(sheetPrefix(sheet))}${areaA1(area)}${payer === undefined ? '' : `, all of ${printable(payer)}`}`,
  ...table(MAPPING, columns).map((line) => `  ${line}`),
  '',
];

function unreadLines({ unread }: Audit, written: boolean): readonly string[] {
  if (unread.length === 0) return ['Every row was read.'];
  const rest = unread.length - MOST_UNREAD;
  const where = written ? ', all of them on the sheet “Parley not read”' : '; -o writes a workbook that lists them all';
  return [
    `Not read: ${count(unread.length)}`,
    ...unread.slice(0, MOST_UNREAD).map(({ cell, reason }) => `  ${printable(fullA1(cell))}  ${printable(reason)}`),
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
      ? [`  ${count(ratesIn(rest))} × likewise, for ${count(rest.length)} other reasons of this kind`]
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

function worth({ opportunity, unpriced }: Audit['total']): string {
  const without = `${count(unpriced)} rates below the target have no usable units of a year`;
  if (opportunity === null) return `dollars a year are not known: ${without}.`;
  return `${printDollars(opportunity)} a year below the target${unpriced === 0 ? '' : `; ${without} and are not in this sum`}.`;
}

/** What the command prints: how the workbook was understood, what was left out, what each payer is worth. */
export function summary({ audit, chosen }: AuditDone, output: string | undefined): readonly string[] {
  const { payers, total, findings } = audit;
  const first = payers.find(({ opportunity }) => (opportunity ?? 0) > 0) ?? payers.find(({ unpriced }) => unpriced > 0);
  return [
    ...chosen.schedules.flatMap(({ mapping }) => scheduleLines(mapping)),
    ...chosen.passedOver.map(({ sheet, reason }) => `Passed over “${printable(sheet)}”: ${reason}.`),
    ...unreadLines(audit, output !== undefined),
    ...notComparedLines(audit, output !== undefined),
    '',
    ...table(PAYERS, [...payers, { ...total, payer: 'All payers' }]),
    '',
    `${count(findings.length)} findings; ${worth(audit.total)}`,
    ...(first ? [`First: ${shortened(first.first, 300)}`] : []),
    ...(output === undefined ? [] : [`Written: ${output}`]),
  ];
}
