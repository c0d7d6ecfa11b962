import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: core ← { data, formats, session, workbook } ← { functions, commands, taskpane, cli }.
 * Folders in one brace meet only through `session`; the workbench knows the add-in as Excel does, by its address.
 */
const ALLOWED = {
  core: ['core'],
  data: ['data', 'core'],
  formats: ['formats', 'core'],
  session: ['session', 'data', 'formats', 'workbook', 'core'],
  workbook: ['workbook', 'core'],
  functions: ['functions', 'session', 'core'],
  commands: ['commands', 'session', 'workbook', 'core'],
  taskpane: ['taskpane', 'session', 'workbook', 'core'],
  cli: ['cli', 'session', 'data', 'formats', 'core'],
  workbench: ['workbench'],
};

const WHY = {
  core: 'core is the trade alone: pure, synchronous and ignorant of every host',
  workbench: 'the workbench knows the add-in as Excel does, by its manifest and its address',
};

const boundaryPolicies = Object.entries(ALLOWED).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { type: to } } },
  message: WHY[from] ?? `${from} may import ${to.join(', ')} only; see the README's architecture`,
}));

const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

export default tseslint.config(
  { ignores: ['dist', '.cache', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': Object.keys(ALLOWED).map((type) => ({ type, pattern: `src/${type}` })),
      'import/resolver': { typescript: {} },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
      'boundaries/dependencies': ['error', { default: 'disallow', policies: boundaryPolicies }],
    },
  },
  {
    // The generator of functions.json takes `any` as the type of a cell, and the parameters' names are what Excel shows.
    files: ['src/functions/functions.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-globals': ['error', 'Date', 'Intl'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core is deterministic' }],
    },
  },
  {
    files: ['src/cli/**', 'src/workbench/server/**', 'scripts/**', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['src/data/**'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['*.js'], languageOptions: { globals: globals.node } },
);
