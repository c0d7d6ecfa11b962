import * as v from 'valibot';
import type { KeptMapping, Role } from '../../core/fees';
import type { WorkbookPort } from '../../workbook/port';
import { type ChoiceForm, USUAL } from '../steps/choose/choiceForm';

/** What the workbook keeps for the next time; whoever edits the file may have changed it, so that it is checked when it comes back. */
const NAMES = { mappings: 'mappings', choices: 'choices' } as const;

const ROLES = [
  'code',
  'rate',
  'modifier',
  'units',
  'basis',
  'payer',
  'region',
  'setting',
  'practitioner',
  'tier',
  'effective',
  'ends',
  'service',
  'ignored',
] as const satisfies readonly Role[];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.exactOptional(v.string());

const shape = {
  area: v.object({ top: whole, left: whole, bottom: whole, right: whole }),
  headingRows: v.pipe(whole, v.maxValue(2)),
};

const mapping = v.object({
  sheet: v.string(),
  ...shape,
  found: v.object(shape),
  columns: v.array(
    v.object({
      column: whole,
      heading: v.string(),
      role: v.picklist(ROLES),
      why: v.string(),
      payer: text,
      setting: text,
      practitioner: text,
      basis: text,
      modifiers: text,
      tier: text,
      region: text,
    }),
  ),
  payer: text,
  withoutHidden: v.exactOptional(v.boolean()),
  withoutTitles: v.exactOptional(v.boolean()),
});

const choices = v.object({
  region: v.string(),
  perSheet: v.boolean(),
  regionOfSheet: v.record(v.string(), v.string()),
  target: v.picklist(['share', 'bestPayer']),
  targetShare: v.string(),
  setting: v.string(),
  practitioner: v.string(),
  measure: v.string(),
  asOf: v.string(),
  threshold: v.string(),
});

async function recalled<S extends v.GenericSchema>(
  workbook: WorkbookPort,
  name: string,
  schema: S,
  usual: v.InferOutput<S>,
): Promise<v.InferOutput<S>> {
  const checked = v.safeParse(schema, await workbook.recall(name));
  return checked.success ? checked.output : usual;
}

export const recallMappings = (workbook: WorkbookPort): Promise<readonly KeptMapping[]> =>
  recalled(workbook, NAMES.mappings, v.array(mapping), []);

/** A workbook that grows by a sheet a month keeps some years of them. */
const MOST = 100;

/** Of what was found: a corrected range may begin elsewhere. */
const placeOf = ({ sheet, found: { area } }: KeptMapping): string => `${sheet} ${area.top} ${area.left}`;

/** Keeps how the user has schedules read, in place of what was kept of the same schedules. */
export async function rememberMappings(workbook: WorkbookPort, mappings: readonly KeptMapping[]): Promise<void> {
  const places = new Set(mappings.map(placeOf));
  const before = (await recallMappings(workbook)).filter((one) => !places.has(placeOf(one)));
  await workbook.remember(NAMES.mappings, [...before, ...mappings].slice(-MOST));
}

export const recallChoices = (workbook: WorkbookPort): Promise<ChoiceForm> =>
  recalled(workbook, NAMES.choices, choices, USUAL);

export const rememberChoices = (workbook: WorkbookPort, form: ChoiceForm): Promise<void> =>
  workbook.remember(NAMES.choices, form);
