import { type BenchmarkBook, benchmarkBook, readMeasure, readPractitioner, readSetting } from '../core/benchmarks';
import { readCode } from '../core/codes';
import { printDay, readAsOf } from '../core/dates';
import type { Loaded } from '../core/fees';
import { medicareSource } from '../core/medicare';
import { placeReader } from '../core/places';
import type { Raw } from '../core/raw';
import { codes, gazetteer, medicare } from '../data';
import { marketSources, onPacks } from './market';
import { remember } from './remember';

const medicareAlone = medicareSource(medicare);
let now = benchmarkBook([medicareAlone]);
onPacks(() => {
  now = benchmarkBook([medicareAlone, ...marketSources()]);
});

/** What is loaded now, which changes when packs of market rates come and go: the sources that cells and pane ask. */
export const book: BenchmarkBook = { benchmark: (key) => now.benchmark(key) };

/** Readers of what cells hold, over what is loaded; each remembers. */
export const read = {
  code: remember((raw: Raw) => readCode(raw, codes)),
  place: remember(placeReader(gazetteer)),
  setting: remember(readSetting),
  practitioner: remember(readPractitioner),
  asOf: remember(readAsOf),
  measure: remember(readMeasure),
} as const;

const [oldest] = medicare.releases;
const newest = medicare.releases.at(-1) ?? oldest;

/** The same, for those who read whole schedules. */
export const loaded: Loaded = { book, unitOf: (code) => medicare.entry(code)?.unit, read };

/** What the pane says is loaded. */
export const edition = `Medicare physician fee schedule, ${printDay(oldest.from).slice(0, 4)} to ${newest.name} (${newest.published})`;
