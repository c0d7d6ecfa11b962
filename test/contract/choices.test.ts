import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readMeasure, readPractitioner, readSetting } from '../../src/core/benchmarks';
import { OPPORTUNITY_OUTPUTS, RATEINDEX_OUTPUTS, UNDERPAID_OUTPUTS } from '../../src/core/fees';
import { EVIDENCE_FIELDS } from '../../src/functions/evidenceFields';
import { LOCALITY_FIELDS } from '../../src/functions/localityFields';
import type { FunctionsJson } from './functions/rules';

const namesOf = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name).sort();

/** What Excel offers is written once more in functions.ts, where the generator finds it. */
describe('the choices that Excel offers', () => {
  let offered: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const { metadataJson } = await generateCustomFunctionsMetadata(['src/functions/functions.ts'], true);
    const { enums = [] } = JSON.parse(metadataJson) as FunctionsJson;
    offered = new Map(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue ?? '').sort()]));
  });

  test.each([
    ['FIELD', namesOf(EVIDENCE_FIELDS)],
    ['LOCALITY_FIELD', namesOf(LOCALITY_FIELDS)],
    ['UNDERPAID_OUTPUT', namesOf(UNDERPAID_OUTPUTS)],
    ['OPPORTUNITY_OUTPUT', namesOf(OPPORTUNITY_OUTPUTS)],
    ['RATEINDEX_OUTPUT', namesOf(RATEINDEX_OUTPUTS)],
  ])('%s are those that the functions know', (id, names) => expect(offered.get(id)).toEqual(names));

  test.each([
    ['MEASURE', readMeasure],
    ['SETTING', readSetting],
    ['PRACTITIONER', readPractitioner],
  ])('%s are understood', (id, read) => {
    const choices = offered.get(id) ?? [];
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.filter((choice) => !read(choice).ok)).toEqual([]);
  });
});
