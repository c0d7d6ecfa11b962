import { printDay } from '../../../core/dates';
import { type MarketPack, type PackSource, withheld } from '../../../core/market';
import { table, type TableColumn } from '../../audit/table';
import { count, many } from '../../count';
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
    `  Percentiles of fewer than ${many(minimumGroups, 'provider group')} are withheld.`,
    `  ${band}`,
    ...notes.map((note) => `  ${printable(note)}`),
    '',
    `${many(distributions.length, 'distribution')}, ${count(withheld(pack))} withheld: ${many(codes.length, 'code')}, ${many(classes.length, 'class', 'classes')}, ${many(regions.length, 'region')}`,
  ];
}
