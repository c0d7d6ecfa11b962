import type { Batch, BatchExecutor } from './batch';
import type { RibbonCommands } from './commands';
import type { MissingMembers } from './missing';

/** The data of `executeMethod`: rich-API batches and the older Common API, told apart by `DispatchId`. */
interface MethodData {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
}

const BODY = 4;
const OK = { Version: 1, Error: 0 };
/** The library's code for an operation the host does not support. */
const OPERATION_NOT_SUPPORTED = { Version: 1, Error: 5000 };

type Method = (data: MethodData) => unknown;

/** Answers every `executeMethod`: none of them ever times out in the library. */
export function executeMethod(
  executor: BatchExecutor,
  missing: MissingMembers,
  commands: RibbonCommands,
): (data: unknown) => unknown {
  const methods: Readonly<Record<number, Method>> = {
    /* settings.saveAsync */ 76: () => OK,
    /* a rich-API batch */ 93: ({ ArrayData = [] }) => {
      const answer = executor.run(JSON.parse(String(ArrayData[BODY])) as Batch);
      return { ...OK, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
    },
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
    return OPERATION_NOT_SUPPORTED;
  };
}

/** Names of the Common API's methods, to say which one is missing. */
const COMMON_API: Readonly<Record<number, string>> = {
  64: 'Document.getSelectedDataAsync',
  65: 'Document.setSelectedDataAsync',
  66: 'Bindings.addFromSelectionAsync',
  67: 'Bindings.addFromPromptAsync',
  68: 'Bindings.getAllAsync',
  69: 'Bindings.getByIdAsync',
  70: 'Bindings.releaseByIdAsync',
  71: 'Binding.getDataAsync',
  72: 'Binding.setDataAsync',
  73: 'Binding.addRowsAsync',
  74: 'Binding.deleteAllDataValuesAsync',
  75: 'Settings.refreshAsync',
  82: 'Document.goToByIdAsync',
  98: 'Auth.getAccessToken',
};
