import { hostType } from '../hostObject';

/** Whether the pane shows, as the add-in asks for it. */
export interface PaneState {
  visible: boolean;
  startState: unknown;
}

/** `Microsoft.InternalService.AddinInternalService`. */
export const addinInternalService = hostType<PaneState>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => null },
});

/** `Microsoft.AppRuntime.AppRuntimeService`: `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeService = hostType<PaneState>('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: (pane) => (pane.visible ? 'Visible' : 'Background'),
    SetAppRuntimeState: (pane, [state]) => {
      pane.visible = state === 'Visible';
    },
  },
});

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceService = hostType<PaneState>('AppRuntimePersistenceService', {
  methods: {
    GetAppRuntimeStartState: (pane) => pane.startState,
    SetAppRuntimeStartState: (pane, [state]) => {
      pane.startState = state;
    },
  },
});

/** `Microsoft.DynamicRibbon.DynamicRibbon`: accepted and ignored, since the workbench's ribbon does not change. */
export const dynamicRibbon = hostType<PaneState>('DynamicRibbon', {
  methods: { ExecuteRequestCreate: () => null, ExecuteRequestUpdate: () => null },
});
