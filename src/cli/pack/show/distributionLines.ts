import { classWords, type MarketPack, type PackSetting, pointsOf, sampleOf } from '../../../core/market';
import { printDollars } from '../../../core/money';
import { table, type TableColumn } from '../../audit/table';
import { count } from '../../count';
import { misused } from '../../refusal';

/** Which distributions are wanted; what is left out is any. */
export interface Wanted {
  /** As it stands in the pack. */
  readonly code?: string;
  /** A region's name or its short form; `TX`, `US`. */
  readonly region?: string;
  /** What a payer's name begins with; `all` for all together. */
  readonly payer?: string;
}

/** As many as a person reads. */
const MOST = 40;
const SHOWN = [10, 25, 50, 75, 90] as const;
const ALL = 'all';

const SETTINGS: Readonly<Record<PackSetting, string>> = { nonfacility: 'office', facility: 'facility', any: 'any' };

const isLike = (text: string, asked: string): boolean => text.toLowerCase() === asked.trim().toLowerCase();
const beginsLike = (text: string, asked: string): boolean => text.toLowerCase().startsWith(asked.trim().toLowerCase());

/** The places of what is wanted in a dictionary; refuses what is in none of them. */
function placesOf<T>(
  items: readonly T[],
  asked: string | undefined,
  option: string,
  { is, named }: { readonly is: (item: T, asked: string) => boolean; readonly named: (item: T) => string },
): ReadonlySet<number> {
  const found = [...items.keys()].filter(
    (at) => asked === undefined || items.slice(at, at + 1).some((one) => is(one, asked)),
  );
  if (found.length > 0 || asked === undefined) return new Set(found);
  const some = items.slice(0, 12).map(named).join(', ');
  throw misused(`${option} ${asked} is not in this pack. It has ${some}${items.length > 12 ? ' and others' : ''}.`);
}

function rowsOf({ codes, regions, payers, distributions }: MarketPack, wanted: Wanted): readonly number[] {
  const code = placesOf(codes, wanted.code, '--code', {
    is: (one, text) => isLike(one.code, text),
    named: (one) => one.code,
  });
  const region = placesOf(regions, wanted.region, '--region', {
    is: ({ id, name }, text) => isLike(id, text) || isLike(name, text),
    named: ({ id }) => id,
  });
  const payer = placesOf(payers, wanted.payer, '--payer', {
    is: (one, text) => (one === null ? isLike(ALL, text) : beginsLike(one, text)),
    named: (one) => one ?? ALL,
  });
  return Array.from({ length: distributions.length }, (_, row) => row).filter(
    (row) =>
      code.has(distributions.code[row] ?? -1) &&
      region.has(distributions.region[row] ?? -1) &&
      payer.has(distributions.payer[row] ?? -1),
  );
}

function columnsOf(pack: MarketPack): readonly TableColumn<number>[] {
  const { codes, classes, settings, regions, payers, method, distributions } = pack;
  const isWithheld = (row: number) => (distributions.groups[row] ?? 0) < method.minimumGroups;
  const settingOf = (row: number) => settings[distributions.setting[row] ?? 0] ?? 'any';
  const amount = (percent: number): TableColumn<number> => ({
    heading: `P${percent}`,
    side: 'right',
    of: (row) => {
      const point = pointsOf(distributions, row).find((one) => one.percent === percent);
      return point === undefined || isWithheld(row) ? '–' : printDollars(point.amount);
    },
  });
  return [
    { heading: 'Code', side: 'left', of: (row) => codes[distributions.code[row] ?? 0]?.code ?? '' },
    { heading: 'Unit', side: 'left', of: (row) => codes[distributions.code[row] ?? 0]?.unit ?? '' },
    {
      heading: 'Class',
      side: 'left',
      most: 34,
      of: (row) => classWords(classes[distributions.modifiers[row] ?? 0] ?? ''),
    },
    { heading: 'Setting', side: 'left', of: (row) => SETTINGS[settingOf(row)] },
    { heading: 'Region', side: 'left', most: 16, of: (row) => regions[distributions.region[row] ?? 0]?.id ?? '' },
    { heading: 'Payer', side: 'left', most: 28, of: (row) => payers[distributions.payer[row] ?? 0] ?? ALL },
    ...SHOWN.map(amount),
    { heading: 'Groups', side: 'right', of: (row) => count(distributions.groups[row] ?? 0) },
    { heading: 'Untold', side: 'right', of: (row) => count(distributions.untold[row] ?? 0) },
    { heading: 'Rates', side: 'right', of: (row) => count(distributions.rates[row] ?? 0) },
    { heading: 'Dropped', side: 'right', of: (row) => count(distributions.dropped[row] ?? 0) },
    {
      heading: 'How sure',
      side: 'left',
      of: (row) => (isWithheld(row) ? 'withheld' : sampleOf({ pack }, row).confidence),
    },
  ];
}

/** The distributions that are wanted, as a table. Refuses codes, regions and payers that are not in the pack. */
export function distributionLines(pack: MarketPack, wanted: Wanted): readonly string[] {
  const rows = rowsOf(pack, wanted);
  if (rows.length === 0) return ['No distribution is of all that at once.'];
  const rest = rows.length - MOST;
  return [
    ...table(columnsOf(pack), rows.slice(0, MOST)),
    ...(rest > 0 ? [`and ${count(rest)} more; --code, --region and --payer say which`] : []),
  ];
}
