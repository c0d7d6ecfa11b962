import type { FeeLine } from '../../fees';
import { printRate } from '../../money';
import { gapBetween } from '../figures';
import { finding } from '../finding';
import type { Identity } from '../identity';
import { compareCells } from '../compareCells';
import { rateOf, SAYS, whereOf } from '../strings';
import type { Finding, RateReading } from '../types';

type Level = 'masters' | 'doctoral';

const LEVELS: Readonly<Record<string, Level>> = {
  HO: 'masters',
  AJ: 'masters',
  HP: 'doctoral',
  AH: 'doctoral',
  AF: 'doctoral',
};

/** Medicare's percentages tell the levels apart: 75 for the master's-level licences, 100 for psychologists and physicians. */
const BY_PERCENT: Readonly<Record<number, Level>> = { 75: 'masters', 100: 'doctoral' };

/** The level of a rate's licence: as its practitioner says, else as its modifiers do; a rate that says none has none. */
function levelOf({ key: { practitioner, code } }: FeeLine): Level | undefined {
  if (practitioner) return BY_PERCENT[practitioner.percent];
  return code.modifiers.map((modifier) => LEVELS[modifier]).find((level) => level !== undefined);
}

/** All of the identity but the licence. */
function unlicensed({ payer, line: { key, tier = '' } }: RateReading, { place, unit }: Identity): string {
  const others = key.code.modifiers.filter((modifier) => !(modifier in LEVELS));
  return [payer, key.code.code, ...others, key.setting, unit, tier, place].join('|');
}

interface Levels {
  readonly masters: RateReading[];
  /** The lowest of them. */
  doctoral?: RateReading;
}

const isLower = (one: RateReading, other: RateReading): boolean =>
  (one.line.rate - other.line.rate || compareCells(one.cell, other.cell)) < 0;

function above(masters: RateReading, doctoral: RateReading): Finding {
  const { gap, annual, arithmetic } = gapBetween(masters.line.rate, doctoral.line.rate, doctoral.line.units);
  return finding('mastersAboveDoctoral', masters, {
    related: () => [doctoral],
    annual,
    words: () => ({
      says: () => SAYS.mastersAboveDoctoral(masters, doctoral, printRate(gap)),
      explain: () =>
        `${whereOf(masters)}: ${rateOf(masters)}, ${whereOf(doctoral)}: ${rateOf(doctoral)}; ${arithmetic()}`,
    }),
  });
}

/** Rates by the licence they are for. */
export interface Licences {
  add(rate: RateReading, identity: Identity): void;
  /**
   * Each master's-level rate that is above the lowest doctoral one of the same payer, and nothing for each that is not; the dollars are
   * those of the doctoral rate.
   */
  findings(): Generator<Finding | undefined>;
}

export function licences(): Licences {
  const groups = new Map<string, Levels>();
  return {
    add(rate, identity) {
      const level = levelOf(rate.line);
      if (!level) return;
      const key = unlicensed(rate, identity);
      const group: Levels = groups.get(key) ?? { masters: [] };
      groups.set(key, group);
      if (level === 'masters') group.masters.push(rate);
      else if (!group.doctoral || isLower(rate, group.doctoral)) group.doctoral = rate;
    },
    *findings() {
      for (const { masters, doctoral } of groups.values())
        for (const rate of masters)
          yield doctoral && rate.line.rate > doctoral.line.rate ? above(rate, doctoral) : undefined;
    },
  };
}
