import { separated } from '../money';
import { printDay } from '../dates';
import type { MarketPack, PackSource } from '../market';

/** What the sheet of sources says of something: about, what, is, because. */
export type SourceRow = readonly [section: string, item: string, value: string, note: string];

/** A pack may be made of hundreds of files. */
const MOST_FILES = 100;
const MOST_PAYERS = 60;

const counted = (number: number, one: string): string => `${separated(number)} ${number === 1 ? one : `${one}s`}`;

function payersOf({ payers }: MarketPack): string {
  const named = payers.flatMap((payer) => payer ?? []);
  const rest = named.length - MOST_PAYERS;
  return named.slice(0, MOST_PAYERS).join(', ') + (rest > 0 ? ` and ${rest} others` : '');
}

function methodOf({ method: { minimumGroups, plausible } }: MarketPack): string {
  const band =
    plausible === null
      ? 'no rates dropped by their distance from Medicare’s price'
      : `rates below ${plausible.least}% and above ${plausible.most}% of Medicare’s price dropped`;
  return `One vote a provider group; percentiles need ${minimumGroups} groups; ${band}`;
}

const fileRow =
  (name: string) =>
  ({ payer, file, url, updated }: PackSource): SourceRow => [
    'Market',
    `${name}: file`,
    `${payer}: ${file}${updated === null ? '' : `, updated ${printDay(updated)}`}`,
    url,
  ];

/** Which packs of market rates were loaded and what they rest on. */
export function packRows(pack: MarketPack): readonly SourceRow[] {
  const { name, edition, made, link, counts, sources, method } = pack;
  const dropped = counts.dropped.filter(({ rates }) => rates > 0).map(({ why, rates }) => `${separated(rates)} ${why}`);
  const rest = sources.length - MOST_FILES;
  return [
    ['Market', name, `Edition ${edition}, made on ${printDay(made)}`, link],
    ['Market', `${name}: payers`, payersOf(pack), ''],
    [
      'Market',
      `${name}: rates`,
      `${counted(counts.kept, 'rate')} kept of ${separated(counts.read)} read`,
      dropped.length === 0 ? '' : `dropped: ${dropped.join('; ')}`,
    ],
    ['Market', `${name}: method`, methodOf(pack), method.notes.join(' ')],
    ...sources.slice(0, MOST_FILES).map(fileRow(name)),
    ...(rest > 0 ? [['Market', `${name}: files`, `and ${counted(rest, 'file')} more`, ''] as const] : []),
  ];
}
