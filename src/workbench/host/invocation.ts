import { isError, isRich } from './convertArgument';
import { Category, messageEntry, type MessageEntry } from './events';
import type { Shaped } from './shapeArguments';
import type { FunctionCall, FunctionMetadata } from './types';

const INVOKE = 1000;
const CANCEL = 1001;

const Flag = { cancelable: 1, errorArguments: 4, richArguments: 8 } as const;

/** Options the workbench plays, or that change nothing for a call. */
const PLAYED = new Set(['cancelable', 'requiresAddress', 'volatile', 'excludeFromAutoComplete']);

/** Asks the runtime to call a function. */
export function invocation(
  id: number,
  call: FunctionCall,
  { id: functionId, name, options = {} }: FunctionMetadata,
  args: readonly Shaped[],
): MessageEntry {
  const rich = contains(args, isRich);
  const errors = contains(args, isError);
  const flags =
    (options.cancelable ? Flag.cancelable : 0) | (errors ? Flag.errorArguments : 0) | (rich ? Flag.richArguments : 0);
  const address = options.requiresAddress ? call.address : null;
  return messageEntry(Category.customFunction, INVOKE, [
    id,
    functionId ?? name,
    rich || errors ? args.map((arg) => packed(arg, rich)) : args,
    address,
    flags,
    null,
  ]);
}

/** Tells the runtime that nobody waits for the answer any more. */
export function cancellation(invocationId: number): MessageEntry {
  return messageEntry(Category.customFunction, CANCEL, { invocationId });
}

/** An option the function declares and the workbench does not play. */
export function unplayedOption({ options = {} }: FunctionMetadata): string | undefined {
  return Object.keys(options).find((option) => options[option] && !PLAYED.has(option));
}

function contains(values: readonly Shaped[], is: (value: Shaped) => boolean): boolean {
  return values.some((value) => (Array.isArray(value) ? contains(value as readonly Shaped[], is) : is(value)));
}

/** With rich arguments in a call, the runtime expects each of them as JSON in an object's `value`; errors have a form of their own. */
function packed(value: Shaped, rich: boolean): unknown {
  if (Array.isArray(value)) return (value as readonly Shaped[]).map((one) => packed(one, rich));
  const plain = isError(value) ? { type: 'CustomFunctionError', code: value.code } : value;
  return rich && typeof plain === 'object' && plain !== null ? { value: JSON.stringify(plain) } : plain;
}
