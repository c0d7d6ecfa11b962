import type { HostObject } from './hostObject';
import type { References } from './references';
import type { Steps } from './slices';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;

/** By which the library finds the object again in later batches. */
export function identity(object: HostObject, references: References): Answer {
  return {
    ...(object.id === undefined ? {} : { _Id: object.id }),
    ...(object.referenced ? { _ReferenceId: references.of(object) } : {}),
  };
}

/** What `load` asked for: camelCase paths in, PascalCase values out; no paths at all means every plain value. */
export function* query(object: HostObject | null, info: QueryInfo, references: References): Steps<Answer | null> {
  if (!object) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split('/').map(wireName));
  if (!object.items) return { ...identity(object, references), ...(yield* values(object, paths, references)) };
  const skipped = info.Skip ?? 0;
  const answers: Answer[] = [];
  for (const item of object.items.slice(skipped, info.Top === undefined ? undefined : skipped + info.Top)) {
    answers.push({ ...identity(item, references), ...(yield* values(item, paths, references)) });
  }
  return { ...identity(object, references), ...(yield* allScalars(object)), _Items: answers };
}

function* values(object: HostObject, paths: readonly string[][], references: References): Steps<Answer> {
  const answer: Answer = paths.length === 0 ? yield* allScalars(object) : {};
  const nested = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) {
    if (head === '*') Object.assign(answer, yield* allScalars(object));
    else if (rest.length === 0 && !object.hasObject(head)) answer[head] = yield* valueOf(object, head);
    else nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [name, rest] of nested) {
    const Select = rest.map((path) => path.join('/'));
    answer[name] = yield* query(object.object(name), { Select }, references);
  }
  return answer;
}

function* allScalars(object: HostObject): Steps<Answer> {
  const answer: Answer = {};
  for (const name of object.scalarNames) answer[name] = yield* valueOf(object, name);
  return answer;
}

/** The cells of a large range take a while. */
function* valueOf(object: HostObject, name: string): Steps<unknown> {
  const value = object.get(name);
  yield;
  return value;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
