import type { RateKey } from '../benchmarks';
import { type Cents, cents, divideHalfUp } from '../money';
import { failed, ok, type Failed, type Result } from '../result';
import { type Area, areaOf } from './area';
import { fullFee, shareOf } from './feeSchedule';
import { modifierEffect, type ModifierEffect, NO_MODIFIER } from './modifierRules';
import { type Indices, printPeriod, type Release, releaseAt, type RvuRow } from './release';
import { isPriced, reasonOf } from './status';
import type { MedicareTables } from './tables';

/** A price and all that made it. */
export interface Price {
  readonly amount: Cents;
  readonly release: Release;
  readonly row: RvuRow;
  readonly effect: ModifierEffect;
  readonly conversionFactor: number;
  readonly area: Area;
}

function conversionFactorOf(release: Release, { measure }: RateKey): Result<number> {
  if (measure.kind !== 'medicare' || !measure.qualifying) return ok(release.conversionFactor);
  return release.qualifyingConversionFactor === null
    ? failed('qualifyingNotYet', { period: printPeriod(release) })
    : ok(release.qualifyingConversionFactor);
}

/** Why a code has no row: not ours to know, not of this schedule, or not of this release. */
function withoutRow(
  tables: MedicareTables,
  release: Release,
  { code, system }: RateKey['code'],
  effect: ModifierEffect,
): Failed {
  if (system === 'revenue') return failed('revenueCode', { code });
  const entry = tables.entry(code);
  if (!entry) return failed('codeNotCarried', { code, like: tables.nearest(code) });
  return effect.component !== '' && release.row(code, '')
    ? failed('componentNotPriced', { code, modifier: effect.component })
    : failed('codeNotInRelease', { code, service: entry.label, period: printPeriod(release) });
}

function pricedRow(tables: MedicareTables, release: Release, key: RateKey, effect: ModifierEffect): Result<RvuRow> {
  const { code } = key.code;
  const row = release.row(code, effect.component);
  if (!row) return withoutRow(tables, release, key.code, effect);
  const service = () => tables.entry(code)?.label ?? '';
  if (!isPriced(row.status)) return failed('notPriced', { code, service: service(), reason: reasonOf(row.status) });
  const expense = row[key.setting];
  if (expense === null) return failed('settingNotPaid', { code, service: service(), setting: key.setting });
  return row.work + expense + row.malpractice === 0 ? failed('withoutValues', { code, service: service() }) : ok(row);
}

/** The fee in each locality with the practitioner's share taken; of several the unweighted mean, rounded half-up. */
function amountIn(area: Area, fee: (indices: Indices) => Cents | null): Cents | null {
  if (area.kind === 'one') return fee(area.indices);
  const sum = area.members.reduce((total, { indices }) => total + (fee(indices) ?? 0), 0);
  return area.members.length === 0 ? null : cents(divideHalfUp(sum, area.members.length));
}

/** Medicare's price for a rate key, or why there is none. */
export function priceOf(tables: MedicareTables, key: RateKey): Result<Price> {
  if (key.payer !== null) return failed('payerNotLoaded', { payer: key.payer });
  const release = releaseAt(tables.releases, key.asOf);
  if (!release.ok) return release;
  const factor = conversionFactorOf(release.value, key);
  if (!factor.ok) return factor;
  const effect = modifierEffect(key.code, key.practitioner);
  if (!effect.ok) {
    // A code without a price has none for anybody: advice on the modifier would lead nowhere.
    const bare = pricedRow(tables, release.value, key, NO_MODIFIER);
    return bare.ok ? effect : bare;
  }
  const { practitioner } = effect.value;
  if (practitioner.since !== null && release.value.to < practitioner.since)
    return failed('practitionerNotYet', { practitioner: practitioner.name, period: printPeriod(release.value) });
  const row = pricedRow(tables, release.value, key, effect.value);
  if (!row.ok) return row;
  const area = areaOf(release.value, key.place);
  if (!area.ok) return area;
  const amount = amountIn(area.value, (indices) => {
    const full = fullFee(row.value, key.setting, indices, factor.value);
    return full === null ? null : shareOf(full, practitioner.percent);
  });
  return amount === null
    ? failed('settingNotPaid', { code: key.code.code, service: '', setting: key.setting })
    : ok({
        amount,
        release: release.value,
        row: row.value,
        effect: effect.value,
        conversionFactor: factor.value,
        area: area.value,
      });
}
