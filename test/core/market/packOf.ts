import { type MarketPack, type PackRegion } from '../../../src/core/market';
import type { UnitBasis } from '../../../src/core/money';

/** A distribution as a test writes it; what is left out is the usual. */
export interface Row {
  readonly code?: string;
  readonly of?: string;
  readonly setting?: 'nonfacility' | 'facility' | 'any';
  readonly region?: string;
  readonly payer?: string | null;
  readonly period?: string;
  readonly groups: number;
  readonly untold?: number;
  readonly rates?: number;
  readonly dropped?: number;
  /** Dollars, at 0, 10, 25, 50, 75, 90 and 100 percent. */
  readonly amounts?: readonly number[];
}

const REGIONS: readonly PackRegion[] = [
  { kind: 'national', id: 'US', name: 'United States', counties: [] },
  { kind: 'state', id: 'TX', name: 'Texas', counties: [] },
  { kind: 'state', id: 'DC', name: 'District of Columbia', counties: [] },
  { kind: 'locality', id: '04412-18', name: 'TX-18 Houston', counties: [] },
  { kind: 'cbsa', id: 'CBSA:26420', name: 'Greater Houston', counties: ['Harris, TX', 'Fort Bend County, TX'] },
  { kind: 'county', id: '48201', name: 'Harris County, TX', counties: ['Harris, TX'] },
];

const PERIODS = [
  { name: '2026-03', from: 20260301, to: 20260531 },
  { name: '2026-06', from: 20260601, to: 20270531 },
];

/** P10 $95 to P90 $210, the median $130. */
export const USUAL = [80, 95, 110, 130, 158, 210, 300] as const;

/** Fewer than the builder keeps, so that a test can write them. */
const PERCENTS = [0, 10, 25, 50, 75, 90, 100];

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

export function packOf(
  rows: readonly Row[],
  change: Partial<MarketPack> = {},
  unit: UnitBasis = 'session',
): MarketPack {
  const codes = distinct(rows.map(({ code = '90837' }) => code));
  const classes = distinct(rows.map(({ of = '' }) => of));
  const settings = distinct(rows.map(({ setting = 'nonfacility' }) => setting));
  const payers = distinct(rows.map(({ payer = null }) => payer));
  const column = (value: (row: Row) => number) => Int32Array.from(rows, value);
  return {
    name: 'Texas market',
    edition: 'tx-2026-06.1',
    made: 20260615,
    link: 'https://example.org/texas.parquet',
    method: { minimumGroups: 5, plausible: { least: 20, most: 1000 }, notes: [] },
    sources: [{ payer: 'Aetna', file: 'aetna_in-network.json.gz', url: '', updated: 20260601 }],
    counts: { read: 100, kept: 90, dropped: [{ why: 'placeholders', rates: 10 }] },
    codes: codes.map((code) => ({ code, unit })),
    classes,
    settings,
    regions: REGIONS,
    payers,
    periods: PERIODS,
    distributions: {
      length: rows.length,
      code: column(({ code = '90837' }) => codes.indexOf(code)),
      modifiers: column(({ of = '' }) => classes.indexOf(of)),
      setting: column(({ setting = 'nonfacility' }) => settings.indexOf(setting)),
      region: column(({ region = 'US' }) => REGIONS.findIndex(({ id }) => id === region)),
      payer: column(({ payer = null }) => payers.indexOf(payer)),
      period: column(({ period = '2026-06' }) => PERIODS.findIndex(({ name }) => name === period)),
      groups: column(({ groups }) => groups),
      untold: column(({ setting, groups, untold = setting === 'any' ? groups : 0 }) => untold),
      rates: column(({ groups, rates = groups }) => rates),
      dropped: column(({ dropped = 0 }) => dropped),
      quantiles: PERCENTS.map((percent, at) => ({
        percent,
        cents: column(({ groups, amounts = USUAL }) =>
          groups < (change.method?.minimumGroups ?? 5) ? 0 : Math.round((amounts[at] ?? 0) * 100),
        ),
      })),
    },
    ...change,
  };
}
