import { MissingMember } from './richApiError';
import { isSteps, type Steps } from './slices';

export type Arguments = readonly unknown[];

export interface Scalar<T> {
  readonly get: (self: T) => unknown;
  /** What may take long goes in steps. */
  readonly set?: ((self: T, value: unknown) => void) | ((self: T, value: unknown) => Steps);
}

/** One type of the object model as a table, in the wire's PascalCase names. An absent entry is a member not played. */
export interface Members<T> {
  /** Stable identifier, by which later batches find the object again: `_Id`. */
  readonly id?: (self: T) => string;
  /** Objects without an identifier, such as ranges, are kept under a reference: `_ReferenceId`. */
  readonly referenced?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  /** Of a collection: one item by key or index. */
  readonly item?: (self: T, args: Arguments) => HostObject | null;
  readonly items?: (self: T) => readonly HostObject[];
}

/** An object of the workbook, with its table bound to it. */
export interface HostObject {
  readonly typeName: string;
  readonly id: string | undefined;
  readonly referenced: boolean;
  readonly scalarNames: readonly string[];
  readonly items: readonly HostObject[] | undefined;
  hasObject(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): Steps<unknown> | undefined;
  object(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  item(args: Arguments): HostObject | null;
}

/** Makes a type of the object model from its table: a function that binds the table to one object. */
export function hostType<T>(typeName: string, members: Members<T>): (self: T) => HostObject {
  const { scalars = {}, objects = {}, methods = {} } = members;
  const missing = (name: string): MissingMember => new MissingMember(`${typeName}.${memberName(name)}`);
  const found = <V>(entry: V | undefined, name: string): V => {
    if (entry === undefined) throw missing(name);
    return entry;
  };
  return (self) => ({
    typeName,
    id: members.id?.(self),
    referenced: members.referenced ?? false,
    scalarNames: Object.keys(scalars),
    get items() {
      return members.items?.(self);
    },
    hasObject: (name) => name in objects,
    get: (name) => found(scalars[name], name).get(self),
    set: (name, value) => {
      const steps: unknown = found(scalars[name]?.set, name)(self, value);
      return isSteps(steps) ? steps : undefined;
    },
    object: (name) => found(objects[name], name)(self),
    call: (name, args) => found(methods[name] ?? COMMON_METHODS[name], name)(self, args),
    item: (args) => found(members.item, 'getItem')(self, args),
  });
}

/** Methods of every object. The reference itself is handed out by the batch that asks to keep it. */
const COMMON_METHODS: Readonly<Record<string, (self: unknown, args: Arguments) => unknown>> = {
  _KeepReference: () => null,
};

/** `GetUsedRange` → `getUsedRange`, the name the add-in's author knows. */
function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'scalarNames' in value;
}
