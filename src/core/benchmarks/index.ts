export { type BenchmarkBook, benchmarkBook } from './book';
export type { Evidence } from './evidence';
export { type Measure, readMeasure } from './measure';
export {
  MASTERS_LEVEL,
  NURSE_PRACTITIONER,
  PHYSICIAN,
  type Practitioner,
  PSYCHOLOGIST,
  readPractitioner,
  SOCIAL_WORKER,
} from './practitioner';
export type { Benchmark, RateKey } from './rateKey';
export { readSetting, type Setting, SETTING_NAMES } from './setting';
export type { BenchmarkSource } from './source';
