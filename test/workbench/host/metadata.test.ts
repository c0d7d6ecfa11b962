import { type FunctionsJson, parseMetadata } from '../../../src/workbench/host/metadata';

const JSON_OF_ONE: FunctionsJson = {
  functions: [
    {
      id: 'FEE',
      name: 'fee.benchmark',
      description: 'A benchmark.',
      helpUrl: 'https://localhost:3000/help.html#FEE',
      parameters: [
        { name: 'code', description: 'Billing code.', type: 'string' },
        { name: 'basis', type: 'string', optional: true, customEnumId: 'BASIS' },
        { name: 'rows', type: 'number', dimensionality: 'matrix', repeating: true },
      ],
      options: { requiresAddress: true },
    },
  ],
  enums: [
    {
      id: 'BASIS',
      values: [
        { name: 'facility', stringValue: 'facility', tooltip: 'In a facility.' },
        { name: 'second', numberValue: 2 },
      ],
    },
  ],
};

test('describes functions as the grid shows them, with the choices of custom enums', () => {
  expect(parseMetadata(JSON_OF_ONE)).toEqual([
    {
      id: 'FEE',
      name: 'FEE.BENCHMARK',
      description: 'A benchmark.',
      helpUrl: 'https://localhost:3000/help.html#FEE',
      options: { requiresAddress: true },
      parameters: [
        parameter({ name: 'code', description: 'Billing code.' }),
        parameter({
          name: 'basis',
          optional: true,
          choices: [
            { value: 'facility', description: 'In a facility.' },
            { value: '2', description: '' },
          ],
        }),
        parameter({ name: 'rows', type: 'number', matrix: true, repeating: true }),
      ],
    },
  ]);
});

test('takes a type it does not know for any', () => {
  const functions = [{ id: 'F', name: 'F', parameters: [{ name: 'a', type: 'entity' }, { name: 'b' }] }];
  expect(parseMetadata({ functions })[0]?.parameters.map(({ type }) => type)).toEqual(['any', 'any']);
});

function parameter(given: object): object {
  const usual = { description: '', optional: false, type: 'string', matrix: false, repeating: false, choices: [] };
  return { ...usual, ...given };
}
