import type { HostObject } from './hostObject';
import type { References } from './references';

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
export function query(object: HostObject | null, info: QueryInfo, references: References): Answer | null {
  if (!object) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split('/').map(wireName));
  if (!object.items) return { ...identity(object, references), ...values(object, paths, references) };
  const skipped = info.Skip ?? 0;
  const items = object.items.slice(skipped, info.Top === undefined ? undefined : skipped + info.Top);
  return {
    ...identity(object, references),
    ...allScalars(object),
    _Items: items.map((item) => ({ ...identity(item, references), ...values(item, paths, references) })),
  };
}

function values(object: HostObject, paths: readonly string[][], references: References): Answer {
  const answer: Answer = paths.length === 0 ? allScalars(object) : {};
  const nested = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) {
    if (head === '*') Object.assign(answer, allScalars(object));
    else if (rest.length === 0 && !object.hasObject(head)) answer[head] = object.get(head);
    else nested.set(head, [...(nested.get(head) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [name, rest] of nested) {
    const Select = rest.map((path) => path.join('/'));
    answer[name] = query(object.object(name), { Select }, references);
  }
  return answer;
}

function allScalars(object: HostObject): Answer {
  return Object.fromEntries(object.scalarNames.map((name) => [name, object.get(name)]));
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
