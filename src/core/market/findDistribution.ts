import type { SourceKey } from '../benchmarks';
import { printCode } from '../codes';
import { nearest } from '../nearest';
import { type Place, printPlace } from '../places';
import { type Failed, failed, ok, type Result } from '../result';
import { classWords } from './classWords';
import { classParts, type LicenceLevel, levelOf } from './modifierClass';
import type { MarketPack } from './pack';
import type { PackIndex, RowKey } from './packIndex';
import { payerAsked } from './payerAsked';
import { periodOf } from './periodOf';
import type { PackPlaces } from './regionsOf';
import { servicesFor } from './services';
import { sourceNamed } from './sourceNamed';

/** What is made of a pack once. */
export interface OpenPack {
  readonly pack: MarketPack;
  readonly index: PackIndex;
  /** Places of codes in the pack's list. */
  readonly codes: ReadonlyMap<string, number>;
  readonly places: PackPlaces;
}

/** A region whose provider groups are too few for percentiles. */
export interface Passed {
  readonly region: number;
  readonly groups: number;
}

/** A distribution of enough groups, and how it was come by. */
export interface Found extends RowKey {
  readonly row: number;
  /** Nearer regions that were passed over. */
  readonly passed: readonly Passed[];
  readonly bridged: readonly string[];
}

interface Search {
  readonly found?: Pick<Found, 'row' | 'region' | 'setting'>;
  readonly passed: readonly Passed[];
}

/** The nearest region of a service with enough groups. */
function inRegions(
  { pack, index }: OpenPack,
  service: Omit<RowKey, 'region' | 'setting'>,
  settings: readonly number[],
  regions: readonly number[],
): Search {
  const passed: Passed[] = [];
  for (const region of regions) {
    let most = 0;
    for (const setting of settings) {
      const row = index.row({ ...service, setting, region });
      if (row === undefined) continue;
      const groups = pack.distributions.groups[row] ?? 0;
      if (groups >= pack.method.minimumGroups) return { found: { row, region, setting }, passed };
      most = Math.max(most, groups);
    }
    if (most > 0) passed.push({ region, groups: most });
  }
  return { passed };
}

function withoutService({ pack, index }: OpenPack, key: SourceKey, code: number): Failed {
  const classes = pack.classes.filter((_, of) => pack.settings.some((__, where) => index.has(code, of, where)));
  return failed('classNotInMarket', {
    code: printCode(key.code),
    market: pack.name,
    has: classes.map((name) => `${key.code.code} for ${classWords(name)}`),
  });
}

/** Where rates were looked for, in the middle of a sentence; Medicare's indices are beside the point. */
const soughtIn = (place: Place): string =>
  place.kind === 'national' ? 'the United States as a whole' : `${printPlace(place)} or a wider region`;

/** Why no region had enough: too few groups in each, or nothing for the place. */
function tooFew({ pack }: OpenPack, key: SourceKey, passed: readonly Passed[]): Failed {
  const code = printCode(key.code);
  return passed.length === 0
    ? failed('regionNotInMarket', { code, place: soughtIn(key.place), market: pack.name })
    : failed('percentileWithheld', {
        code,
        minimum: pack.method.minimumGroups,
        found: passed.map(({ region, groups }) => `${groups} in ${pack.regions[region]?.name ?? ''}`),
      });
}

/**
 * The distribution for a rate: the modifier class and setting asked for before those that stand in for them, and of each the nearest
 * region with enough provider groups.
 * @param level Whom the rate is for, where the key's practitioner does not say so.
 */
export function findDistribution(open: OpenPack, key: SourceKey, level: LicenceLevel | null = null): Result<Found> {
  const { pack, index, codes } = open;
  const { code: text, modifiers } = key.code;
  const code = codes.get(text);
  if (code === undefined)
    return failed('codeNotInMarket', { code: text, market: pack.name, like: nearest(text, codes.keys(), 1) });
  const source = key.measure.kind === 'market' ? key.measure.source : null;
  const named = source === null ? undefined : sourceNamed(pack, source);
  const period = named?.period == null ? periodOf(pack, key.asOf) : ok(named.period);
  if (!period.ok) return period;
  const payer = payerAsked(pack, key.payer, named?.payer ?? null);
  if (!payer.ok) return payer;
  const parts = classParts(modifiers, level ?? (key.practitioner && levelOf(key.practitioner)));
  const services = servicesFor(pack, index, code, parts, key.setting);
  if (services.length === 0) return withoutService(open, key, code);
  const regions = open.places.regionsOf(key.place);
  let closest: readonly Passed[] = [];
  for (const { bridged, settings, modifiers } of services) {
    const service = { modifiers, code, payer: payer.value, period: period.value };
    const { found, passed } = inRegions(open, service, settings, regions);
    if (found) return ok({ ...service, ...found, bridged, passed });
    if (closest.length === 0) closest = passed;
  }
  return tooFew(open, key, closest);
}
