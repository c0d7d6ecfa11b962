/** Which list of Resources each element with a `resid` must point into. */
export const RESOURCE_KINDS: Readonly<Record<string, string>> = {
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  'bt:Image': 'bt:Images',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

export const LONGEST_ID = 32;

/** Characters allowed in a text of each list. */
export const LONGEST_TEXT: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
