import type { IEnum, IFunction } from 'custom-functions-metadata';
import type { FunctionRule } from './rules';

const code = { name: 'code', description: 'Billing code.', type: 'string' };

/** A function with which no rule finds fault, and its choices. */
export const GOOD: IFunction = {
  id: 'BENCHMARK',
  name: 'BENCHMARK',
  description: 'The benchmark of a code.',
  helpUrl: 'https://localhost:3000/help.html#benchmark',
  parameters: [code, { ...code, name: 'source', optional: true, customEnumId: 'SOURCE' }],
  result: { type: 'any', dimensionality: 'matrix' },
};

export const CHOICES: IEnum = {
  id: 'SOURCE',
  type: 'string',
  values: [{ name: 'Medicare', stringValue: 'medicare', tooltip: 'The physician fee schedule.' }],
};

interface FunctionMutation {
  readonly rule: FunctionRule;
  readonly because: string;
  readonly change: Partial<IFunction>;
}

export const FUNCTION_MUTATIONS: readonly FunctionMutation[] = [
  { rule: 'nameIsUpperCaseWord', because: 'two letters', change: { id: 'BM', name: 'BM' } },
  { rule: 'nameIsUpperCaseWord', because: 'small letters', change: { id: 'Benchmark', name: 'Benchmark' } },
  { rule: 'nameIsUpperCaseWord', because: 'a cell', change: { id: 'TAX2026', name: 'TAX2026' } },
  { rule: 'nameIsUpperCaseWord', because: 'a cell by row and column', change: { id: 'R1C1', name: 'R1C1' } },
  { rule: 'idIsTheName', because: 'another id', change: { id: 'RATE' } },
  { rule: 'isDescribed', because: 'no description', change: { description: ' ' } },
  { rule: 'isDescribed', because: 'a bare parameter', change: { parameters: [{ name: 'code', type: 'string' }] } },
  { rule: 'helpLeadsToItsAnchor', because: 'no anchor', change: { helpUrl: 'https://localhost:3000/help.html' } },
  { rule: 'helpLeadsToItsAnchor', because: 'http', change: { helpUrl: 'http://localhost:3000/help.html#benchmark' } },
  {
    rule: 'helpLeadsToItsAnchor',
    because: 'no such anchor',
    change: { id: 'NEWS', name: 'NEWS', helpUrl: 'https://localhost:3000/help.html#news' },
  },
  { rule: 'isNeitherVolatileNorStreaming', because: 'volatile', change: { options: { volatile: true } } },
  { rule: 'isNeitherVolatileNorStreaming', because: 'streaming', change: { options: { stream: true } } },
  { rule: 'resultIsKnown', because: 'an odd type', change: { result: { type: 'currency' } } },
  { rule: 'resultIsKnown', because: 'an odd shape', change: { result: { type: 'any', dimensionality: 'cube' } } },
  {
    rule: 'optionalParametersComeLast',
    because: 'the wrong order',
    change: { parameters: [{ ...code, name: 'year', optional: true }, code] },
  },
  {
    rule: 'repeatingParameterIsLast',
    because: 'the wrong order',
    change: { parameters: [{ ...code, name: 'codes', repeating: true }, code] },
  },
  {
    rule: 'choicesAreDescribed',
    because: 'no such choices',
    change: { parameters: [{ ...code, customEnumId: 'OTHER' }] },
  },
];
