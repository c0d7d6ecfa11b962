export { askSources } from './askSources';
export { type BenchmarkBook, benchmarkBook, withNotes } from './book';
export type { Evidence } from './evidence';
export { type MarketMeasure, type Measure, MEDICARE, pricesIn, printMeasure } from './measure';
export { measureAnswered } from './measureAnswered';
export {
  MASTERS_LEVEL,
  NURSE_PRACTITIONER,
  PHYSICIAN,
  type Practitioner,
  PSYCHOLOGIST,
  readPractitioner,
  SOCIAL_WORKER,
} from './practitioner';
export type { Benchmark, RateKey, SourceKey } from './rateKey';
export { readMarket, readMeasure } from './readMeasure';
export { readSetting, type Setting, SETTING_NAMES } from './setting';
export type { BenchmarkSource } from './source';
export { isAnyMarket, withoutArticle } from './sourceWords';
