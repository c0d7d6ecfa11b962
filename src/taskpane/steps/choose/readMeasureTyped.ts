import { type Measure, pricesIn, printMeasure } from '../../../core/benchmarks';
import { isBlank } from '../../../core/raw';
import { loadedPacks, readLoadedMeasure } from '../../../session';
import { names } from '../../wizard/strings';
import type { FieldState } from './fieldState';
import { CHOOSE } from './strings';

/** Whether a measure leaves open which market it means. */
const isOfAnyMarket = (measure: Measure): boolean =>
  pricesIn(measure).some((price) => price.kind === 'market' && price.source === null);

const marketOf = (measure: Measure): string =>
  isOfAnyMarket(measure) ? CHOOSE.measure.inMarket(names(loadedPacks().map(({ name }) => name))) : '';

/** What was most likely meant: a payer's name or a side of a rule stands for that part alone. */
function likeOf(typed: string, says: string): string | undefined {
  const like = /Did you mean (.+?)\?/.exec(says)?.[1];
  const source = /^“(.+?)” is not (?:among|a measure)/.exec(says)?.[1];
  if (like === undefined || source === undefined) return like;
  return typed.includes(source) ? typed.replace(source, like) : undefined;
}

/** What rates are compared with, as typed: how it was understood, or what is wrong, not loaded, or most likely meant. */
export function readMeasureTyped(typed: string): FieldState {
  if (isBlank(typed)) return { ok: true, says: '' };
  const measure = readLoadedMeasure(typed);
  if (measure.ok)
    return { ok: true, says: CHOOSE.measure.understood(printMeasure(measure.value), marketOf(measure.value)) };
  const { message } = measure.failure;
  return { ok: false, says: message, like: likeOf(typed, message) };
}

/** A pack may have hundreds of payers; whose names are typed, not picked. */
const MOST_PAYERS = 20;

/** Measures that what is loaded answers to, the most usual first. */
export function suggestedMeasures(): readonly string[] {
  const packs = loadedPacks();
  if (packs.length === 0) return ['Medicare', 'Medicare QP'];
  const markets = packs.length > 1 ? packs.map(({ name }) => `${name} P50`) : [];
  const payers = packs.flatMap(({ payers: all }) => all.flatMap((payer) => payer ?? [])).slice(0, MOST_PAYERS);
  return [
    ...['Medicare', 'P50', 'P75', 'higher of 120% of Medicare and P50', 'Medicare QP'],
    ...markets,
    ...new Set(payers.map((payer) => `${payer} P50`)),
  ];
}
