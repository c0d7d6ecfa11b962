import { type Evidence, type RateKey, SETTING_NAMES } from '../benchmarks';
import { printCode } from '../codes';
import { type Cents, cents, printDollars } from '../money';
import { printLocality, printPlace } from '../places';
import { fullFee, shareOf } from './feeSchedule';
import { isMedical } from './medicalServices';
import type { Price } from './price';
import { type Indices, printPeriod } from './release';
import type { CodeEntry } from './tables';

/** `378` hundredths as `3.78`. */
const printFixed = (scaled: number, decimals: number): string => {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** The formula with its numbers; its last line is the amount. */
function arithmetic({ setting }: RateKey, price: Price, indices: Indices, amount: Cents): string {
  const { row, conversionFactor, effect } = price;
  const term = (rvu: number, index: number) => `${printFixed(rvu, 2)} × ${printFixed(index, 3)}`;
  const sum = [
    term(row.work, indices.work),
    term(row[setting] ?? 0, indices.expense),
    term(row.malpractice, indices.malpractice),
  ].join(' + ');
  const full = fullFee(row, setting, indices, conversionFactor);
  const { percent } = effect.practitioner;
  const share = percent === 100 || full === null ? '' : `${printDollars(full)} × ${percent}% = `;
  return `(${sum}) × ${printFixed(conversionFactor, 4)} = ${share}${printDollars(amount)}`;
}

/** The fee of each locality of a state. */
function membersOf(price: Price, { setting }: RateKey): readonly { place: string; amount: Cents }[] {
  if (price.area.kind === 'one') return [];
  const { row, conversionFactor, effect } = price;
  return price.area.members.map(({ indices, locality }) => ({
    place: printLocality(locality),
    amount: shareOf(fullFee(row, setting, indices, conversionFactor) ?? cents(0), effect.practitioner.percent),
  }));
}

function formulaOf(key: RateKey, price: Price): string {
  const { area, amount } = price;
  if (area.kind === 'one') return arithmetic(key, price, area.indices, amount);
  const amounts = membersOf(price, key).map((member) => printDollars(member.amount));
  return `(${amounts.join(' + ')}) ÷ ${amounts.length} = ${printDollars(amount)}`;
}

function notesOf(key: RateKey, price: Price): string[] {
  const { area, effect } = price;
  const notes: string[] = [];
  if (area.kind === 'several') {
    const members = [...membersOf(price, key)].sort((one, other) => one.amount - other.amount);
    const [least, most] = [members[0], members.at(-1)];
    if (least && most)
      notes.push(
        `Unweighted mean of ${members.length} localities, from ${printDollars(least.amount)} (${least.place}) to ${printDollars(most.amount)} (${most.place}). Name the locality for its own fee.`,
      );
  }
  if (area.kind === 'one' && area.locality && 'locality' in key.place && area.locality !== key.place.locality)
    notes.push(
      `${printLocality(key.place.locality)} was folded into ${printLocality(area.locality)}, whose indices apply.`,
    );
  if (key.place.kind === 'national') notes.push('National amount, no geographic adjustment.');
  const { practitioner } = effect;
  if (!practitioner.medical && isMedical(key.code.code))
    notes.push(
      `Medicare pays a ${practitioner.name} for no medical evaluation and management; this is ${practitioner.percent}% of the fee all the same.`,
    );
  if (effect.without.length > 0) notes.push(`No effect on Medicare's price: ${effect.without.join(', ')}.`);
  return notes;
}

/** Evidence of a Medicare price. */
export function explain(key: RateKey, price: Price, entry: CodeEntry | undefined): Evidence {
  const { release, effect } = price;
  return {
    code: printCode(key.code),
    service: entry?.label ?? '',
    unit: entry?.unit ?? '',
    amount: printDollars(price.amount),
    source: release.title,
    link: release.link,
    release: release.name,
    published: release.published,
    period: printPeriod(release),
    place: printPlace(key.place),
    setting: SETTING_NAMES[key.setting],
    practitioner: `${effect.practitioner.name}, ${effect.practitioner.percent}% of the fee schedule`,
    sample: '',
    formula: formulaOf(key, price),
    notes: notesOf(key, price),
  };
}
