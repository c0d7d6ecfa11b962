import type { RibbonCommands } from './commands';
import { OPERATION_NOT_SUPPORTED } from './envelope';
import type { MissingMembers } from './missing';
import type { ProcessQuery } from './processQuery';

/** The data of `executeMethod`: rich-API batches and the older Common API, told apart by `DispatchId`. */
interface MethodData {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
}

const BODY = 4;
const OK = { Version: 1, Error: 0 };
const NOT_SUPPORTED = { Version: 1, Error: OPERATION_NOT_SUPPORTED };

type Method = (data: MethodData) => unknown;

/** Answers every `executeMethod`: none of them ever times out in the library. */
export function executeMethod(
  processQuery: ProcessQuery,
  missing: MissingMembers,
  commands: RibbonCommands,
): (data: unknown) => unknown {
  const methods: Readonly<Record<number, Method>> = {
    /* a rich-API batch */ 93: ({ ArrayData = [] }) => processQuery(String(ArrayData[BODY])),
    /* event.completed() of a ribbon command */ 94: () => {
      commands.completed();
      return OK;
    },
  };
  return (data) => {
    const method = data as MethodData;
    const id = method.DdaMethod.DispatchId;
    const perform = methods[id];
    if (perform) return perform(method);
    missing.note(COMMON_API[id] ?? `Common API method ${id}`);
    return NOT_SUPPORTED;
  };
}

/** Names of the Common API's methods, to say which one is missing. */
const COMMON_API: Readonly<Record<number, string>> = {
  64: 'Document.getSelectedDataAsync',
  65: 'Document.setSelectedDataAsync',
  66: 'Bindings.addFromSelectionAsync',
  67: 'Bindings.addFromPromptAsync',
  68: 'Bindings.getByIdAsync',
  69: 'Bindings.releaseByIdAsync',
  70: 'Binding.getDataAsync',
  71: 'Binding.setDataAsync',
  72: 'Binding.addRowsAsync',
  73: 'Binding.deleteAllDataValuesAsync',
  74: 'Bindings.getAllAsync',
  75: 'Settings.refreshAsync',
  76: 'Settings.saveAsync',
  77: 'Document.getFileAsync',
  78: 'Bindings.addFromNamedItemAsync',
  82: 'Document.goToByIdAsync',
  86: 'Document.getFilePropertiesAsync',
  98: 'Auth.getAccessToken',
};
