import type { BenchmarkSource, Evidence, SourceKey } from '../benchmarks';
import type { DayNumber } from '../dates';
import { printDollars, type UnitBasis } from '../money';
import type { Gazetteer } from '../places';
import { failed, ok, type Result } from '../result';
import { explainFound, type Sample, sampleOf } from './explainFound';
import { type Found, findDistribution, type OpenPack } from './findDistribution';
import type { LicenceLevel } from './modifierClass';
import { type MarketPack, type PackRegion, type PackSetting, REGION_KINDS } from './pack';
import { packIndex, type PackTable, packTable } from './packIndex';
import { percentileFormula, percentileNotes } from './percentileWords';
import { between, bracketOf, type Point, pointsOf } from './quantileAt';
import { packPlaces } from './regionsOf';
import { sourceNamed } from './sourceNamed';
import { untoldNotes } from './untoldWords';

/** What a market pack does not carry itself. */
export interface MarketTables {
  readonly gazetteer: Gazetteer;
  /** Our own words for a service; empty where there are none. */
  readonly labelOf: (code: string) => string;
}

/** A distribution to set rates beside, and what it rests on. */
export interface MarketDistribution extends Sample {
  /** The region whose groups are counted, the nearest that has enough. */
  readonly region: PackRegion;
  /** The modifier class that it is of: `masters`; empty for any licence. */
  readonly of: string;
  readonly setting: PackSetting;
  /** Of its provider groups, those with rates whose setting the payer does not say. */
  readonly untold: number;
  /** `null` is all together. */
  readonly payer: string | null;
  readonly unit: UnitBasis;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The place of the region's kind, from the nearest on. */
  readonly reach: number;
  /** The percentiles that the pack keeps, from the lowest amount to the highest. */
  readonly points: readonly Point[];
  /** The evidence of something that was read off it. */
  readonly evidence: (amount: string, formula: string, notes: readonly string[]) => Evidence;
}

export interface MarketSource extends BenchmarkSource {
  /** @param level Whom the rates are for, where no practitioner is asked for. */
  distribution(key: SourceKey, level?: LicenceLevel): Result<MarketDistribution>;
}

/** Never shown: what is found is found in a region of the pack. */
const NOWHERE: PackRegion = { kind: 'national', id: '', name: '', counties: [] };

/** A pack of market rates as a source of benchmarks; `table` where somebody has made it before. */
export function marketSource(
  pack: MarketPack,
  { gazetteer, labelOf }: MarketTables,
  table: PackTable = packTable(pack),
): MarketSource {
  const open: OpenPack = {
    pack,
    index: packIndex(pack, table),
    codes: new Map(pack.codes.map(({ code }, at) => [code, at])),
    places: packPlaces(pack.regions, gazetteer),
  };
  const held = ({ code, period, region }: Found) => ({
    reach: REGION_KINDS.indexOf((pack.regions[region] ?? NOWHERE).kind),
    unit: pack.codes[code]?.unit ?? ('service' as const),
    from: pack.periods[period]?.from ?? pack.made,
    to: pack.periods[period]?.to ?? pack.made,
  });
  const settingOf = ({ setting }: Found) => pack.settings[setting] ?? 'any';
  const untoldIn = ({ row }: Found): number => pack.distributions.untold[row] ?? 0;
  const notesOf = (found: Found): readonly string[] =>
    untoldNotes({
      setting: settingOf(found),
      groups: pack.distributions.groups[found.row] ?? 0,
      untold: untoldIn(found),
    });
  const explain =
    (key: SourceKey, found: Found): MarketDistribution['evidence'] =>
    (amount, formula, notes) =>
      explainFound(open, key, found, labelOf(key.code.code), {
        amount,
        formula,
        notes: [...notes, ...notesOf(found)],
      });

  return {
    name: pack.name,
    alsoNamed: pack.payers.flatMap((payer) => payer ?? []),
    answers: (measure) =>
      measure.kind === 'market' && (measure.source === null || sourceNamed(pack, measure.source) !== undefined),
    distribution(key, level) {
      const found = findDistribution(open, key, level);
      if (!found.ok) return found;
      const { row } = found.value;
      return ok({
        ...sampleOf(open, row),
        ...held(found.value),
        region: pack.regions[found.value.region] ?? NOWHERE,
        of: pack.classes[found.value.modifiers] ?? '',
        setting: settingOf(found.value),
        untold: untoldIn(found.value),
        payer: pack.payers[found.value.payer] ?? null,
        points: pointsOf(pack.distributions, row),
        evidence: explain(key, found.value),
      });
    },
    benchmark(key) {
      const found = findDistribution(open, key);
      if (!found.ok) return found;
      const percent = key.measure.kind === 'market' ? key.measure.percent : 50;
      const bracket = bracketOf(pack.distributions, found.value.row, percent);
      if (!bracket) return failed('packDamaged', { what: `it keeps no percentiles around P${percent}` });
      const amount = between(bracket, percent);
      const groups = pack.distributions.groups[found.value.row] ?? 0;
      return ok({
        amount,
        ...held(found.value),
        evidence: () =>
          explain(key, found.value)(
            printDollars(amount),
            percentileFormula(bracket, percent, amount, groups),
            percentileNotes(bracket, percent),
          ),
      });
    },
  };
}
