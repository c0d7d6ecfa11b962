/** Every word the pane says. Buttons begin with a verb; a failure says what happened and what to do. */

export const START_FAILED =
  'Parley could not load its pane. Check the connection, then close this pane and choose Open Parley again. Formulas in cells keep working.';

export const START = {
  title: 'Know what each rate is worth',
  purpose: [
    'Compares what a payer pays with what Medicare pays, code by code and place by place.',
    'Shows which rates are under the benchmark, and what the difference is worth a year.',
    'Works in your own workbook: the answers are ordinary cells.',
  ],
  audit: 'Audit this workbook',
  auditSays: 'Finds the fee schedules and shows what is underpaid. Nothing is written until you say so.',
  loading: 'Loading the audit…',
  notLoaded: 'The audit could not be loaded. Check the connection, close this pane and choose Open Parley again.',
} as const;

export const TRY = {
  title: 'Try it',
  hint: 'Copy a formula, select an empty cell and paste.',
  copy: 'Copy',
  copyLabel: (formula: string) => `Copy ${formula}`,
  copied: (formula: string) => `Copied ${formula}. Select a cell and paste.`,
  selected: 'The formula is selected. Press Ctrl+C, on a Mac ⌘C, to copy it.',
} as const;

export const SOURCES = {
  title: 'Where the figures come from',
  pack: (name: string, edition: string) => `${name}, edition ${edition}`,
  privacy: 'Nothing leaves this computer.',
} as const;

export const MARKET = {
  open: 'Market rates',
  says: 'What payers have published that they pay, for percentiles beside Medicare.',
  loading: 'Loading market rates…',
  notLoaded: 'This page could not be loaded. Check the connection, close this pane and choose Open Parley again.',
} as const;

export const CONTRACTS = {
  open: 'Contracts',
  says: 'Their terms, dates and notice windows, in a register that you keep in this workbook.',
  loading: 'Loading contracts…',
  notLoaded: MARKET.notLoaded,
} as const;

export const LINKS = { label: 'More', help: 'List all functions', source: 'Read the source code' } as const;

export const HELP = { title: 'Functions', back: 'Back to start' } as const;

export const OUTSIDE = {
  title: 'Open Parley in Excel',
  what: 'This page is a part of Excel: in a browser by itself it has no workbook to work with.',
  steps: [
    'Open a workbook in Excel, on the desktop or on the web.',
    'On the Home tab choose Add-ins and add Parley.',
    'Choose Open Parley on the Home tab.',
  ],
  help: 'List all functions',
} as const;

export const FAILED = {
  title: 'The pane has stopped',
  what: 'Formulas in cells keep working, and the workbook is unchanged.',
  retry: 'Show the pane again',
  details: 'What went wrong',
} as const;
