import { failed, ok, type Result } from '../result';
import { type Column, type Distributions, type MarketPack, REGION_KINDS } from './pack';
import { packTable } from './packIndex';

const isCount = (value: number | undefined): boolean => value !== undefined && Number.isInteger(value) && value >= 0;

function hasTwice(items: readonly unknown[]): boolean {
  return new Set(items).size !== items.length;
}

/** Why a column cannot be one of whole numbers below a limit. */
function columnFault(name: string, column: Column, length: number, below: number): string | null {
  if (column.length !== length) return `its column ${name} is of another length`;
  for (let row = 0; row < length; row += 1) {
    const value = column[row];
    if (!isCount(value) || (value ?? 0) >= below) return `row ${row + 1} of its column ${name} is out of range`;
  }
  return null;
}

const MOST = 2 ** 31;

function quantilesFault({ quantiles, groups, length }: Distributions, minimum: number): string | null {
  const percents = quantiles.map(({ percent }) => percent);
  if (percents[0] !== 0 || percents.at(-1) !== 100) return 'it keeps no lowest and highest rates';
  if (percents.some((percent, index) => index > 0 && !(percent > (percents[index - 1] ?? 100))))
    return 'its percentiles are not in order';
  for (const { percent, cents } of quantiles) {
    const fault = columnFault(`P${percent}`, cents, length, MOST);
    if (fault !== null) return fault;
  }
  for (let row = 0; row < length; row += 1) {
    if ((groups[row] ?? 0) < minimum) {
      if (quantiles.some(({ cents }) => cents[row] !== 0)) return `row ${row + 1} has amounts that it has to withhold`;
      continue;
    }
    let before = 0;
    for (const { cents } of quantiles) {
      const amount = cents[row] ?? 0;
      if (amount < before) return `the percentiles of row ${row + 1} fall`;
      before = amount;
    }
  }
  return null;
}

/** Two rows of one key would be two answers to one question. */
const keysFault = (pack: MarketPack): string | null =>
  packTable(pack).size === pack.distributions.length ? null : 'two of its rows are for the same rate';

function dictionariesFault({ codes, classes, settings, regions, payers, periods }: MarketPack): string | null {
  if (hasTwice(codes.map(({ code }) => code))) return 'it lists a code twice';
  if (hasTwice(regions.map(({ kind, id }) => `${kind}|${id}`))) return 'it lists a region twice';
  if (hasTwice(periods.map(({ name }) => name))) return 'it lists a period twice';
  if ([classes, settings, payers].some(hasTwice)) return 'it lists a class, a setting or a payer twice';
  if (payers.includes('')) return 'it has a payer without a name';
  if (regions.some(({ kind }) => !REGION_KINDS.includes(kind))) return 'it has a region of an unknown kind';
  return periods.some(({ from, to }) => from > to) ? 'a period ends before it begins' : null;
}

function countsFault({ counts: { read, kept, dropped } }: MarketPack): string | null {
  if (![read, kept, ...dropped.map(({ rates }) => rates)].every(isCount)) return 'its counts are no counts';
  const sum = dropped.reduce((total, { rates }) => total + rates, kept);
  return sum === read ? null : 'the rates kept and dropped are not those read';
}

function columnsFault({ distributions, ...pack }: MarketPack): string | null {
  const { length } = distributions;
  if (!isCount(length)) return 'it has no number of rows';
  const columns: readonly (readonly [string, Column, number])[] = [
    ['code', distributions.code, pack.codes.length],
    ['modifiers', distributions.modifiers, pack.classes.length],
    ['setting', distributions.setting, pack.settings.length],
    ['region', distributions.region, pack.regions.length],
    ['payer', distributions.payer, pack.payers.length],
    ['period', distributions.period, pack.periods.length],
    ['groups', distributions.groups, MOST],
    ['untold', distributions.untold, MOST],
    ['rates', distributions.rates, MOST],
    ['dropped', distributions.dropped, MOST],
  ];
  for (const [name, column, below] of columns) {
    const fault = columnFault(name, column, length, below);
    if (fault !== null) return fault;
  }
  for (let row = 0; row < length; row += 1)
    if ((distributions.untold[row] ?? 0) > (distributions.groups[row] ?? 0))
      return `row ${row + 1} has more groups of untold setting than groups`;
  return quantilesFault(distributions, pack.method.minimumGroups);
}

/** Whether a pack holds together: what is read from a file is only used after it. */
export function checkPack(pack: MarketPack): Result<MarketPack> {
  if (pack.name.trim() === '' || pack.edition.trim() === '')
    return failed('packDamaged', { what: 'it has no name or no edition' });
  if (!(pack.method.minimumGroups >= 1)) return failed('packDamaged', { what: 'it has no least number of groups' });
  const what = dictionariesFault(pack) ?? countsFault(pack) ?? columnsFault(pack) ?? keysFault(pack);
  return what === null ? ok(pack) : failed('packDamaged', { what });
}
