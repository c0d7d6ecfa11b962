import { execFileSync } from 'node:child_process';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import helpPage from '../../src/taskpane/help/helpPage';
import { EXAMPLES } from '../../src/taskpane/examples';
import FROZEN from './functionIds.json';
import { CHOICES, FUNCTION_MUTATIONS, GOOD } from './functions/mutations';
import { FUNCTION_RULES, functionComplaints, type FunctionsJson } from './functions/rules';

const HELP = 'https://localhost:3000/help.html';

const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);

const generate = async (): Promise<{ json: FunctionsJson; anchors: readonly string[] }> => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(['src/functions/functions.ts'], true);
  expect(errors).toEqual([]);
  return {
    json: JSON.parse(metadataJson) as FunctionsJson,
    anchors: anchorsOf(helpPage({ metadata: metadataJson })),
  };
};

/** The arguments of a formula, told apart by commas outside quotes. */
const argumentsOf = (formula: string): readonly string[] =>
  /\((.*)\)$/.exec(formula)?.[1]?.match(/"[^"]*"|[^,]+/g) ?? [];

describe('functions.json', () => {
  test('obeys every rule', async () => {
    const { json, anchors } = await generate();
    const under = { enums: json.enums ?? [], anchors, helpPage: HELP };
    expect(json.functions.flatMap((fn) => functionComplaints({ fn, ...under }))).toEqual([]);
  });

  test('has the ids that workbooks in use refer to, and no other', async () => {
    const { json } = await generate();
    expect(json.functions.map(({ id }) => id).sort()).toEqual([...FROZEN].sort());
  });

  test('has an example that its function can take, for each function', async () => {
    const { json } = await generate();
    for (const { id, name, parameters } of json.functions) {
      const { formula } = EXAMPLES[id] ?? { formula: 'none' };
      const given = argumentsOf(formula).length;
      const required = parameters.filter(({ optional }) => optional !== true).length;
      expect(formula).toMatch(new RegExp(`^=PARLEY\\.${name}\\(`));
      expect({ formula, fits: given >= required && given <= parameters.length }).toEqual({ formula, fits: true });
    }
  });
});

test('the build lets Excel hand cells in error to the functions, and changes nothing else', () => {
  const script = `
    import { finishMetadata } from './webpack.config.js';
    process.stdout.write(finishMetadata('{"allowCustomDataForDataTypeAny":true,"functions":[]}'));`;
  const built = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(JSON.parse(built)).toEqual({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: [],
  });
});

describe('the rules for functions', () => {
  const under = { enums: [CHOICES], anchors: ['benchmark'], helpPage: HELP };

  test('find no fault with a good function', () => expect(functionComplaints({ fn: GOOD, ...under })).toEqual([]));

  test.each(FUNCTION_MUTATIONS)('$rule notices $because', ({ rule, change }) => {
    expect(FUNCTION_RULES[rule]({ fn: { ...GOOD, ...change }, ...under })).not.toEqual([]);
  });

  test('choicesAreDescribed notices a choice without a word', () => {
    const bare = { ...CHOICES, values: [{ name: 'Medicare', stringValue: 'medicare', tooltip: '' }] };
    expect(FUNCTION_RULES.choicesAreDescribed({ fn: GOOD, ...under, enums: [bare] })).not.toEqual([]);
  });

  test('each have a mutation', () => {
    expect(new Set(FUNCTION_MUTATIONS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(FUNCTION_RULES)));
  });
});
