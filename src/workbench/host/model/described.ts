import { type HostObject, hostType, type Members } from '../hostObject';

/** What an add-in describes and nobody calculates with: properties under their path in the object model. */
export interface Described {
  readonly properties: Map<string, unknown>;
  /** `Title.Format.`, or nothing for the described object itself. */
  readonly path: string;
}

/** Members of a described type: plain properties with what they are before anybody sets them, and objects within. */
export interface Description {
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly objects?: Readonly<Record<string, (self: Described) => HostObject>>;
  readonly methods?: Members<Described>['methods'];
}

/** A type of the object model that only keeps what it is given. */
export function describedType(
  typeName: string,
  { scalars = {}, objects = {}, methods = {} }: Description,
): (self: Described) => HostObject {
  return hostType<Described>(typeName, {
    scalars: describedScalars(scalars),
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, object]) => [
        name,
        ({ properties, path }: Described) => object({ properties, path: `${path}${name}.` }),
      ]),
    ),
    methods,
  });
}

/** Plain properties that keep what they are given. */
export function describedScalars(
  scalars: Readonly<Record<string, unknown>>,
): NonNullable<Members<Described>['scalars']> {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, initial]) => [
      name,
      {
        get: ({ properties, path }: Described) => properties.get(path + name) ?? initial,
        set: ({ properties, path }: Described, value: unknown) => void properties.set(path + name, value),
      },
    ]),
  );
}
