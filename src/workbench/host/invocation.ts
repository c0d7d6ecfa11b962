import { isRich } from './convertArgument';
import { Category, messageEntry, type MessageEntry } from './events';
import type { Shaped } from './shapeArguments';
import type { FunctionCall, FunctionMetadata } from './types';

const INVOKE = 1000;
const CANCEL = 1001;

const Flag = { cancelable: 1, richArguments: 8 } as const;

/** Options the workbench plays, or that change nothing for a call. */
const PLAYED = new Set(['cancelable', 'requiresAddress', 'volatile', 'excludeFromAutoComplete']);

/** Asks the runtime to call a function. */
export function invocation(
  id: number,
  call: FunctionCall,
  { id: functionId, name, options = {} }: FunctionMetadata,
  args: readonly Shaped[],
): MessageEntry {
  const rich = args.some(containsRich);
  const flags = (options.cancelable ? Flag.cancelable : 0) | (rich ? Flag.richArguments : 0);
  const address = options.requiresAddress ? call.address : null;
  return messageEntry(Category.customFunction, INVOKE, [
    id,
    functionId ?? name,
    rich ? args.map(packed) : args,
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

function containsRich(value: Shaped): boolean {
  return Array.isArray(value) ? (value as readonly Shaped[]).some(containsRich) : isRich(value);
}

/** With rich arguments in a call, the runtime expects each of them as JSON in an object's `value`. */
function packed(value: Shaped): unknown {
  if (Array.isArray(value)) return (value as readonly Shaped[]).map(packed);
  return isRich(value) ? { value: JSON.stringify(value) } : value;
}
