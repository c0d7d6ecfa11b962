import {
  type BenchmarkBook,
  benchmarkBook,
  type BenchmarkSource,
  type Measure,
  measureAnswered,
  pricesIn,
  readMarket,
  readMeasure,
  readPractitioner,
  readSetting,
} from '../core/benchmarks';
import { readCode } from '../core/codes';
import { printDay, readAsOf } from '../core/dates';
import { isPlaceBy, type Loaded } from '../core/fees';
import { cbsasOf, isNameIn } from '../core/market';
import { medicareSource } from '../core/medicare';
import { type Cbsa, placeReader } from '../core/places';
import type { Raw } from '../core/raw';
import type { Result } from '../core/result';
import { codes, gazetteer, medicare } from '../data';
import { loadedPacks, marketSources, noteAsked, onPacks } from './market';
import { remember } from './remember';

const medicareAlone = medicareSource(medicare);
let sources: readonly BenchmarkSource[] = [medicareAlone];
let now = benchmarkBook(sources);
let cbsas: readonly Cbsa[] = [];

/** A place's CBSA is known by the packs that are loaded. */
function knownCbsas(): readonly Cbsa[] {
  noteAsked();
  return cbsas;
}

/** A name may hold what reads as a measure, as “Oscar 10%” does. */
function isNamed(name: string): boolean {
  noteAsked();
  return loadedPacks().some((pack) => isNameIn(pack, name));
}

const readPlace = placeReader(gazetteer, knownCbsas);

/** What is read by the names that are loaded, remembered until others are. */
const byNames = () => ({
  place: remember(readPlace),
  measure: remember((raw: Raw) => readMeasure(raw, isNamed)),
  market: remember((raw: Raw) => readMarket(raw, isNamed)),
});
let named = byNames();

onPacks(() => {
  cbsas = loadedPacks().flatMap(({ regions }) => cbsasOf(regions));
  named = byNames();
  sources = [medicareAlone, ...marketSources()];
  now = benchmarkBook(sources);
});

/** Whether a measure can only be had of a market. */
const isOfMarket = (measure: Measure): boolean => pricesIn(measure).some(({ kind }) => kind === 'market');

/** What is loaded now, which changes when packs of market rates come and go: the sources that cells and pane ask. */
export const book: BenchmarkBook = {
  benchmark(key) {
    if (isOfMarket(key.measure)) noteAsked();
    return now.benchmark(key);
  },
};

/** Readers of what cells hold, over what is loaded; each remembers. */
export const read = {
  code: remember((raw: Raw) => readCode(raw, codes)),
  place: (raw: Raw) => named.place(raw),
  setting: remember(readSetting),
  practitioner: remember(readPractitioner),
  asOf: remember(readAsOf),
  measure: (raw: Raw) => named.measure(raw),
  /** The market that the name of a source or a percentile means. */
  market: (raw: Raw) => named.market(raw),
} as const;

const [oldest] = medicare.releases;
const newest = medicare.releases.at(-1) ?? oldest;

/** What rates are to be set beside, as somebody writes it; fails where it cannot be read, or where nothing that is loaded has it. */
export function readLoadedMeasure(raw: Raw): Result<Measure> {
  const measure = read.measure(raw);
  return measure.ok ? measureAnswered(measure.value, sources) : measure;
}

/** The same, for those who read whole schedules. */
export const loaded: Loaded = { book, unitOf: (code) => medicare.entry(code)?.unit, read };

/** What the pane says is loaded. */
export const edition = `Medicare physician fee schedule, ${printDay(oldest.from).slice(0, 4)} to ${newest.name} (${newest.published})`;

/** Whether a text is a place with prices, by what is loaded. */
export const isPlace = isPlaceBy(loaded);
