import { type Arguments, type HostObject, isHostObject } from './hostObject';
import type { References } from './references';
import { MissingMember } from './richApiError';

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The roots that paths start from: the workbook, and services by their full name. */
export interface ObjectModel {
  readonly workbook: () => HostObject;
  readonly services: Readonly<Record<string, () => HostObject>>;
}

type Resolve = (path: ObjectPath, parent: () => HostObject | null, args: () => Arguments) => HostObject | null;

/** The paths of one batch. Each is walked once, however often the batch's actions mention it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly byType: Readonly<Record<number, Resolve>>;

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    model: ObjectModel,
    references: References,
  ) {
    this.byType = {
      1: () => model.workbook(),
      2: ({ Name }) => {
        const service = model.services[Name];
        if (!service) throw new MissingMember(Name);
        return service();
      },
      3: ({ Name }, parent, args) => asObject(parent()?.call(Name, args())),
      4: ({ Name }, parent) => parent()?.object(Name) ?? null,
      5: (_path, parent, args) => parent()?.item(args()) ?? null,
      6: ({ Name }) => references.find(Name),
      7: () => null,
    };
  }

  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    const resolve = path && this.byType[path.ObjectPathType];
    if (!resolve) throw new MissingMember(`object path type ${path?.ObjectPathType ?? 'unknown'}`);
    const object = resolve(
      path,
      () => this.object(path.ParentObjectPathId ?? 0),
      () => this.arguments(path.ArgumentInfo),
    );
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments, with every mention of a path replaced by the object it leads to. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(args: readonly unknown[], pathIds: readonly unknown[]): unknown[] {
    return args.map((argument, index) => {
      const pathId = pathIds[index];
      if (Array.isArray(argument) && Array.isArray(pathId)) return this.withObjects(argument, pathId);
      return typeof pathId === 'number' && pathId > 0 ? this.object(pathId) : argument;
    });
  }
}

function asObject(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}
