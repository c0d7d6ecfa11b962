/** What the host tells of itself when the library asks for the context. */

/**
 * Requirement sets the host declares, which `isSetSupported` repeats. `ExcelApi` ends at the set in which numbers carry
 * properties, which the grid shows as cards. A set changes how the library behaves: `CustomFunctions` 1.9 makes it send
 * results as arrays.
 */
const REQUIREMENT_SETS = {
  ExcelApi: '1.19',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
} as const;

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(controlId: string, locale: string, documentUrl: string): Record<string, unknown> {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _initialDisplayMode: TASK_PANE,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _eToken: '',
    _correlationId: controlId,
    _appDomains: [],
    _featureGates: {},
  };
}
