/** Something written in a folder of src, and what the linter says to it. */
export interface BoundaryCase {
  readonly from: string;
  readonly code: string;
  readonly rule: string;
  /** Part of the complaint, in the words of the reason; nothing where the linter is silent. */
  readonly says?: string;
}

const importing = (from: string, to: string, says?: string): BoundaryCase => ({
  from,
  code: `import '../${to}';`,
  rule: 'boundaries/dependencies',
  ...(says !== undefined && { says }),
});

const CAST = '@typescript-eslint/consistent-type-assertions';

export const BOUNDARY_CASES: readonly BoundaryCase[] = [
  importing('core', 'data', 'No data in core: core is the trade alone'),
  importing('core', 'workbook', 'No workbook in core: core is the trade alone'),
  importing('data', 'formats', 'No formats in data: data is published figures'),
  importing('data', 'core'),
  importing('formats', 'data', 'No data in formats: formats turn bytes into values'),
  importing('formats', 'core'),
  importing('session', 'data'),
  importing('session', 'functions', 'No functions in session: session is what the entry points share'),
  importing('workbook', 'session', 'No session in workbook: workbook is the only code that speaks to Excel'),
  importing('functions', 'session'),
  importing('functions', 'workbook', 'No workbook in functions: functions answer cells'),
  importing('functions', 'data', 'only session knows what is loaded'),
  importing('commands', 'functions', 'No functions in commands: commands answer the ribbon'),
  importing('taskpane', 'session'),
  importing('taskpane', 'data', 'No data in taskpane: taskpane shows and asks'),
  importing('cli', 'formats'),
  importing('cli', 'workbook', 'No workbook in cli: cli runs without Excel'),
  importing('workbench', 'core', 'No core in workbench: workbench knows the add-in as Excel does'),
  { ...importing('core', 'data', 'No data in core'), code: "export { medicare } from '../data';" },
  { ...importing('core', 'data', 'No data in core'), code: "import type { medicare } from '../data';" },
  { ...importing('core', 'data', 'No data in core'), code: "void import('../data');" },
  { from: 'core', code: "import 'decimal.js';", rule: 'no-restricted-imports', says: 'No package in core' },
  { from: 'core', code: "import './here';", rule: 'no-restricted-imports' },
  { from: 'core', code: 'const now = new Date();', rule: 'no-restricted-globals', says: 'the same answer' },
  { from: 'taskpane', code: 'const now = new Date();', rule: 'no-restricted-globals' },
  { from: 'core', code: 'const any = Math.random();', rule: 'no-restricted-properties', says: 'the same answer' },
  { from: 'core', code: "const code = '90837' as unknown;", rule: CAST, says: 'type assertions' },
  { from: 'core', code: 'const years = [2026] as const;', rule: CAST },
];
