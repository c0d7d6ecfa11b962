import type { ObjectModel } from '../objectPaths';
import type { References } from '../references';
import type { WorkbookPort } from '../workbookPort';
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  dynamicRibbon,
  type PaneState,
} from './addinServices';
import type { EventTargets } from './eventTargets';
import { customFunctions, customFunctionsContainer, type FunctionsSink } from './functionsService';
import { workbook } from './workbook';

/** Everything the object model is about. */
export interface ModelParts {
  readonly workbook: WorkbookPort;
  readonly functions: FunctionsSink;
  readonly pane: PaneState;
  readonly references: References;
  readonly events: EventTargets;
}

/** The object model: one table a type, found here by the paths of a batch. */
export function objectModel({ workbook: port, functions, pane, references, events }: ModelParts): ObjectModel {
  return {
    workbook: () => workbook({ port, references, events }),
    services: {
      'Microsoft.ExcelServices.CustomFunctions': () => customFunctions(functions),
      'Microsoft.ExcelServices.CustomFunctionsContainer': () => customFunctionsContainer(functions),
      'Microsoft.InternalService.AddinInternalService': () => addinInternalService(pane),
      'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeService(pane),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimePersistenceService(pane),
      'Microsoft.DynamicRibbon.DynamicRibbon': () => dynamicRibbon(pane),
    },
  };
}
