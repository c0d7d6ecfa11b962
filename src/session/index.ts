import { benchmarkBook, readMeasure, readPractitioner, readSetting } from '../core/benchmarks';
import { readCode } from '../core/codes';
import { readAsOf } from '../core/dates';
import { medicareSource } from '../core/medicare';
import { placeReader } from '../core/places';
import type { Raw } from '../core/raw';
import { codes, gazetteer, medicare } from '../data';
import { remember } from './remember';

/** What is loaded now: the sources that cells and pane ask. */
export const book = benchmarkBook([medicareSource(medicare)]);

/** Readers of what cells hold, over what is loaded; each remembers. */
export const read = {
  code: remember((raw: Raw) => readCode(raw, codes)),
  place: remember(placeReader(gazetteer)),
  setting: remember(readSetting),
  practitioner: remember(readPractitioner),
  asOf: remember(readAsOf),
  measure: remember(readMeasure),
} as const;

/** The newest release of Medicare's prices that is loaded. */
export const newestRelease = medicare.releases.at(-1) ?? medicare.releases[0];
