import { type HostObject, hostType } from '../hostObject';

/** What the custom-functions runtime tells its host. */
export interface FunctionsSink {
  ready(): void;
  results(entries: readonly unknown[]): void;
}

/**
 * Feature 1 slices results that are too large, 3 times each call, 4 bounds the pause between flushes, and 2 shortens the
 * pause from 500 to 200 ms. Which of them a real Excel enables is not documented; all, so that a grid fills quickly.
 */
const ENABLED_FEATURES = [1, 2, 3, 4];

/** `Microsoft.ExcelServices.CustomFunctions`. */
export const customFunctions = hostType<FunctionsSink>('CustomFunctions', {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (sink) => sink.ready(),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (sink, [entries]) => sink.results(entries as unknown[]),
  },
});

/** The runtime's own root object, which leads to nothing but the service. */
export const customFunctionsContainer = hostType<FunctionsSink>('CustomFunctionsContainer', {
  objects: { CustomFunctions: (sink): HostObject => customFunctions(sink) },
});
