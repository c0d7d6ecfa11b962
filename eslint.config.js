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

const NOT_BESIDE = 'folders that do not build on each other meet through session, so that either can be replaced alone';
const THIN = 'only session knows what is loaded, so that a cell, the pane and a command answer alike';

/** Shown where a folder imports what it may not. */
const WHY = {
  core: 'core is the trade alone, pure and ignorant of every file, host and figure, so that a rule is read and tested in one place',
  data: `data is published figures and nothing that reads or uses them; ${NOT_BESIDE}`,
  formats: `formats turn bytes into values and back and know nothing of who asked; ${NOT_BESIDE}`,
  session: 'session is what the entry points share, so that it cannot depend on any of them',
  workbook: `workbook is the only code that speaks to Excel and knows nothing else; ${NOT_BESIDE}`,
  functions: `functions answer cells, in hosts and at moments where no workbook can be reached; ${THIN}`,
  commands: `commands answer the ribbon; ${THIN}`,
  taskpane: `taskpane shows and asks; ${THIN}`,
  cli: 'cli runs without Excel, so that it cannot use what shows or speaks to it',
  workbench:
    'workbench knows the add-in as Excel does, by its manifest and its address, so that what works here is not a private arrangement',
};

const boundaryPolicies = Object.entries(ALLOWED).flatMap(([type, allowed]) => {
  const from = { element: { type } };
  const refused = Object.keys(ALLOWED).filter((other) => !allowed.includes(other));
  return [
    { from, disallow: { to: { element: { type: refused } } }, message: `No {{to.type}} in ${type}: ${WHY[type]}.` },
    { from, allow: { to: { element: { type: allowed } } } },
  ];
});

/** What answers differently tomorrow, or on another machine. */
const CLOCKS = ['Date', 'Intl', 'performance', 'crypto'];
const STEADY = 'core gives the same answer to the same question on every day and machine; take it as an argument.';

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
  // AssemblyScript is TypeScript with types of its own.
  { ignores: ['dist', '.cache', 'coverage', 'node_modules', 'src/formats/tic/assembly'] },
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
    plugins: { boundaries, 'office-addins': officeAddins },
    settings: {
      'boundaries/elements': Object.keys(ALLOWED).map((type) => ({ type, pattern: `src/${type}` })),
      'import/resolver': { typescript: {} },
    },
    rules: {
      ...Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
      'boundaries/dependencies': ['error', { default: 'disallow', policies: boundaryPolicies }],
    },
  },
  {
    // Where React is: its rules run the whole compiler on a file, which the other four fifths of src have no use for.
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
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
      'no-restricted-globals': ['error', ...CLOCKS.map((name) => ({ name, message: STEADY }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: STEADY }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: `No package in core: ${WHY.core}.` }] },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    ignores: ['src/taskpane/components/Disclosure.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXOpeningElement[name.name=/^(details|summary)$/]',
          message: 'Folded or Disclosure: Office.js takes a summary for a stop of the focus only with a tabindex.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/workbench/server/**', 'assets/**', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['src/data/**', 'src/core/failures.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['*.js'], languageOptions: { globals: globals.node } },
);
