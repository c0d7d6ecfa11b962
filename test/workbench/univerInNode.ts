/**
 * Lets Univer's engine load in Jest's CommonJS: import this first. The packages below are ES modules only; what the
 * tests reach of the engine uses lodash alone.
 */
jest.doMock('lodash-es', () => jest.requireActual<object>('lodash'));
jest.doMock('nanoid', () => ({}));
jest.doMock('rbush', () => ({}));
jest.doMock('kdbush', () => ({}));
// The presets draw on a canvas; values and formulas come from the engine, the rest from the core.
jest.doMock('@univerjs/presets', () => jest.requireActual<object>('@univerjs/core'));
jest.doMock('@univerjs/presets/preset-sheets-core', () => jest.requireActual<object>('@univerjs/engine-formula'));
// What is asked of these is who they are, and they are called by their names.
const names = new Proxy({}, { get: (_, name) => name });
jest.doMock('@univerjs/presets/preset-sheets-conditional-formatting', () => ({
  CFNumberOperator: names,
  CFSubRuleType: names,
  CFTextOperator: names,
}));
jest.doMock('@univerjs/presets/preset-sheets-filter', () => ({ SheetsFilterService: 'SheetsFilterService' }));
jest.doMock('@univerjs/presets/preset-sheets-table', () => ({ TableManager: 'TableManager' }));

export {};
