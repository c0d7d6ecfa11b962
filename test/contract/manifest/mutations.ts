import type { RuleName } from './rules';

export interface Mutation {
  readonly rule: RuleName;
  readonly find: string | RegExp;
  readonly put: string;
}

/** Each rule with a way to break it: a check that cannot fail proves nothing. */
export const MUTATIONS: readonly Mutation[] = [
  { rule: 'childrenInOrder', find: /(<IconUrl .*\n)(\s*<HighResolutionIconUrl .*\n)/, put: '$2$1' },
  { rule: 'childrenInOrder', find: /(<Resources>[^]*<\/Resources>)/, put: '<Help/>$1' },
  { rule: 'childrenInOrder', find: /(<Supertip>[^]*?<\/Supertip>\s*)(<Icon>[^]*?<\/Icon>)/, put: '$2$1' },
  { rule: 'childrenPresent', find: /<SupportUrl .*/, put: '' },
  { rule: 'childrenPresent', find: /<Namespace .*/, put: '' },
  { rule: 'idIsGuid', find: /<Id>./, put: '<Id>z' },
  { rule: 'versionHasFourNumbers', find: '0.1.0.0', put: '0.1.0' },
  { rule: 'versionIsThatOfThePackage', find: '0.1.0.0', put: '9.9.9.9' },
  { rule: 'permissionsAreTheLeast', find: 'ReadWriteDocument', put: 'ReadWriteMailbox' },
  { rule: 'hostIsExcel', find: 'Name="Workbook"', put: 'Name="Document"' },
  { rule: 'residsResolve', find: 'resid="Group.Label"', put: 'resid="Group.Lable"' },
  { rule: 'residsResolve', find: '<Label resid="Group.Label"', put: '<Label resid="GetStarted.Description"' },
  { rule: 'resourcesAreUsed', find: '<bt:Urls>', put: '<bt:Urls><bt:Url id="Old.Url" DefaultValue="https://a.b/"/>' },
  { rule: 'idsAreShortAndUnique', find: /Help\.Url/g, put: 'Address.Of.The.Page.With.The.Help' },
  { rule: 'idsAreShortAndUnique', find: '<bt:Image id="Icon.32"', put: '<bt:Image id="Icon.16"' },
  { rule: 'textsFit', find: 'DefaultValue="Open Parley"', put: `DefaultValue="${'x'.repeat(126)}"` },
  { rule: 'textsFit', find: 'DefaultValue="Lists', put: `DefaultValue="${'x'.repeat(200)}` },
  {
    rule: 'addressesAreHttpsAndOurs',
    find: 'https://localhost:3000/help.html',
    put: 'http://localhost:3000/help.html',
  },
  {
    rule: 'addressesAreHttpsAndOurs',
    find: 'https://localhost:3000/runtime.js',
    put: 'https://localhost:3001/runtime.js',
  },
  { rule: 'iconsHaveTheirSizes', find: 'parley-80.png', put: 'parley-81.png' },
  { rule: 'iconsHaveTheirSizes', find: 'help-64.png', put: 'help-80.png' },
  { rule: 'iconsHaveTheirSizes', find: 'parley-32.png', put: 'parley-64.png' },
  { rule: 'everyIconHasTheRequiredSizes', find: '<bt:Image size="80" resid="Icon.80"/>', put: '' },
  { rule: 'onePageForEverything', find: '<FunctionFile resid="Pane.Url"/>', put: '<FunctionFile resid="Help.Url"/>' },
  { rule: 'onePageForEverything', find: /<TaskpaneId>.*/, put: '' },
  { rule: 'onePageForEverything', find: 'lifetime="long"', put: 'lifetime="short"' },
  { rule: 'onePageForEverything', find: '3000/taskpane.html"', put: '3000/pane.html"' },
  { rule: 'namespaceIsParley', find: 'DefaultValue="PARLEY"', put: 'DefaultValue="PARLAY"' },
  { rule: 'actionsAreAssociated', find: '>showHelp<', put: '>hideHelp<' },
  {
    rule: 'requirementsAreThoseUsed',
    find: 'Name="SharedRuntime" MinVersion="1.1"',
    put: 'Name="SharedRuntime" MinVersion="1.2"',
  },
  { rule: 'requirementsAreThoseUsed', find: /<Set Name="CustomFunctionsRuntime".*/, put: '' },
  { rule: 'requirementsAreThoseUsed', find: '<Set ', put: '<Set Name="ExcelApi" MinVersion="1.17"/><Set ' },
];
