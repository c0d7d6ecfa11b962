import { printDay } from '../../../core/dates';
import { type MarketPack, type PackSource, withheld } from '../../../core/market';
import { table, type TableColumn } from '../../audit/table';
import { count } from '../../count';
import { printable } from '../../printable';
import { countLines } from '../build/buildSummary';

const SOURCES: readonly TableColumn<PackSource>[] = [
  { heading: 'Payer', side: 'left', most: 40, of: ({ payer }) => (payer === '' ? '(without a name)' : payer) },
  { heading: 'File', side: 'left', most: 50, of: ({ file }) => file },
  { heading: 'Updated', side: 'left', of: ({ updated }) => (updated === null ? 'not said' : printDay(updated)) },
  { heading: 'From', side: 'left', most: 80, of: ({ url }) => url },
];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** What a pack is: its name, period, sources, counts and method. */
export function packLines(pack: MarketPack): readonly string[] {
  const { name, edition, made, link, method, periods, sources, codes, classes, regions, distributions } = pack;
  const { plausible, minimumGroups, notes } = method;
  const band =
    plausible === null
      ? 'No rate was dropped for being implausible.'
      : `Plausible are ${plausible.least}% to ${plausible.most}% of Medicare’s price, where it has one.`;
  return [
    `${printable(name)}, edition ${printable(edition)}`,
    `  made ${printDay(made)}${link === '' ? '' : `, published at ${printable(link)}`}`,
    ...periods.map((one) => `  ${printable(one.name)}: for ${printDay(one.from)} to ${printDay(one.to)}`),
    '',
    'Sources',
    ...indented(table(SOURCES, sources)),
    '',
    'Rates',
    ...countLines(pack),
    '',
    'Method',
    `  Percentiles of fewer than ${minimumGroups} provider groups are withheld.`,
    `  ${band}`,
    ...notes.map((note) => `  ${printable(note)}`),
    '',
    `${count(distributions.length)} distributions, ${count(withheld(pack))} withheld: ${count(codes.length)} codes, ${count(classes.length)} classes, ${count(regions.length)} regions`,
  ];
}
