import * as v from 'valibot';
import { REGION_KINDS } from '../../core/market';
import { isUnitBasis, type UnitBasis } from '../../core/money';
import { LONGEST_TEXT, MOST_ENTRIES } from './limits';

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const day = v.pipe(v.number(), v.integer(), v.minValue(10_101), v.maxValue(99_991_231));
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(MOST_ENTRIES), v.readonly());

/** What a pack's metadata has to be; keys it does not know are passed over. */
export const packMetadata = v.object({
  name: text,
  edition: text,
  made: day,
  link: text,
  method: v.object({
    minimumGroups: v.pipe(v.number(), v.integer(), v.minValue(1)),
    plausible: v.nullable(v.object({ least: v.number(), most: v.number() })),
    notes: list(text),
  }),
  sources: list(v.object({ payer: text, file: text, url: text, updated: v.nullable(day) })),
  counts: v.object({ read: v.number(), kept: v.number(), dropped: list(v.object({ why: text, rates: v.number() })) }),
  codes: list(
    v.object({
      code: text,
      unit: v.pipe(
        text,
        v.check((unit) => isUnitBasis(unit)),
        v.transform((unit) => unit as UnitBasis),
      ),
    }),
  ),
  classes: list(text),
  settings: list(v.picklist(['nonfacility', 'facility', 'any'])),
  regions: list(v.object({ kind: v.picklist(REGION_KINDS), id: text, name: text, counties: list(text) })),
  payers: list(v.nullable(text)),
  periods: list(v.object({ name: text, from: day, to: day })),
  percents: v.pipe(v.array(v.number()), v.maxLength(101), v.readonly()),
  rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
