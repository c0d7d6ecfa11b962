export interface RequirementUse {
  readonly set: string;
  readonly version: string;
  readonly because: string;
  /** Found in the add-in's sources, its functions.json or its manifest, where the set is needed. */
  readonly evidence: RegExp;
}

/**
 * What in the add-in needs which API set. Declared must be the highest needed of each set and nothing else: too low breaks
 * cells in an old Excel, too high hides the add-in from one that could run it.
 */
export const REQUIREMENT_USES: readonly RequirementUse[] = [
  {
    set: 'SharedRuntime',
    version: '1.1',
    because: 'functions, commands and pane live in one long runtime',
    evidence: /<Runtime [^>]*lifetime="long"/,
  },
  {
    set: 'CustomFunctionsRuntime',
    version: '1.1',
    because: 'there are functions',
    evidence: /@customfunction/i,
  },
  {
    set: 'CustomFunctionsRuntime',
    version: '1.2',
    because: 'a cell shows our own words for an error',
    evidence: /new CustomFunctions\.Error/,
  },
  {
    set: 'CustomFunctionsRuntime',
    version: '1.4',
    because: 'functions take and return numbers that carry their evidence as a card',
    evidence: /"allowCustomDataForDataTypeAny": true/,
  },
  {
    set: 'CustomFunctionsRuntime',
    version: '1.5',
    because: 'a function asks whether it is only being previewed',
    evidence: /isInValuePreview/,
  },
];
