import { complain } from './complain';
import { type HostObject, isHostObject } from './hostObject';
import type { MissingMembers } from './missing';
import { type ArgumentInfo, type ObjectModel, type ObjectPath, ObjectPaths } from './objectPaths';
import { identity, query, type QueryInfo } from './query';
import type { References } from './references';
import { generalException, invalidReference, MissingMember, RichApiError } from './richApiError';
import { isSteps, type Steps } from './slices';

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly BatchAction[];
}

const SERVICE = 2;

/** Whether a batch is a matter of the page's services, such as answers of custom functions, and not of the workbook. */
export const isOfService = ({ ObjectPaths = {} }: Batch): boolean =>
  Object.values(ObjectPaths).some((path) => path.ObjectPathType === SERVICE);

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    /** Index in the batch's actions, from which the library tells the add-in's author the failing statement. */
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

type Perform = (action: BatchAction, paths: ObjectPaths) => unknown;

/** Performs batches of the rich API on an object model: `ProcessQuery`. */
export class BatchExecutor {
  private readonly perform: Readonly<Record<number, Perform>> = {
    /* Instantiate */ 1: ({ ObjectPathId }, paths) => this.identified(paths.object(ObjectPathId)),
    /* Query */ 2: ({ ObjectPathId, QueryInfo = {} }, paths) =>
      query(paths.object(ObjectPathId), QueryInfo, this.references),
    /* Method */ 3: (action, paths) => {
      if (action.Name === '_KeepReference' && !paths.object(action.ObjectPathId)) return null;
      const value = target(action, paths).call(action.Name, paths.arguments(action.ArgumentInfo)) ?? null;
      return isHostObject(value) ? this.identified(value) : value;
    },
    /* SetProperty */ 4: (action, paths) =>
      target(action, paths).set(action.Name, paths.arguments(action.ArgumentInfo)[0]) ?? null,
    /* Trace */ 5: () => null,
    /* QueryAsJson */ 7: ({ ObjectPathId, QueryInfo = {} }, paths) =>
      query(paths.object(ObjectPathId), QueryInfo, this.references),
    /* EnsureUnchanged */ 8: () => null,
    /* Update */ 9: (action, paths) => update(target(action, paths), action.ObjectState ?? {}),
  };

  constructor(
    private readonly model: ObjectModel,
    private readonly references: References,
    private readonly missing: MissingMembers,
  ) {}

  /** Performs the actions in order, up to the first that fails or, where one is planned, the `failing` one. */
  *run(batch: Batch, failing?: { readonly index: number; readonly error: RichApiError }): Steps<BatchAnswer> {
    const paths = new ObjectPaths(batch.ObjectPaths ?? {}, this.model, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === failing?.index) throw failing.error;
        const value = this.value(action, paths);
        results.push({ ActionId: action.Id, Value: isSteps(value) ? yield* toTheEnd(value) : value });
        yield;
      } catch (error) {
        return { Results: results, Error: this.failure(error, index) };
      }
    }
    return { Results: results };
  }

  private value(action: BatchAction, paths: ObjectPaths): unknown {
    const perform = this.perform[action.ActionType];
    if (!perform) throw new MissingMember(`action type ${action.ActionType}`);
    return perform(action, paths);
  }

  private identified(object: HostObject | null): unknown {
    if (!object) return null;
    // The library listens to events of a sheet by its identifier, whether or not the add-in loaded it.
    const Id = object.scalarNames.includes('Id') ? { Id: object.get('Id') } : {};
    return { ...identity(object, this.references), ...Id };
  }

  private failure(error: unknown, ActionIndex: number): NonNullable<BatchAnswer['Error']> {
    const known = error instanceof RichApiError ? error : generalException();
    if (known !== error) complain(error);
    const Message = known instanceof MissingMember ? this.missing.note(known.member) : known.message;
    return { Code: known.code, Message, HttpStatusCode: known.httpStatusCode, ActionIndex, Location: '' };
  }
}

function target(action: BatchAction, paths: ObjectPaths): HostObject {
  const object = paths.object(action.ObjectPathId);
  if (!object) throw invalidReference();
  return object;
}

/** What changes something in steps has no value of its own. */
function* toTheEnd(steps: Steps<unknown>): Steps<unknown> {
  return (yield* steps) ?? null;
}

function* update(object: HostObject, state: Readonly<Record<string, unknown>>): Steps {
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const inner = object.hasObject(name) ? object.object(name) : undefined;
    const steps = inner ? update(inner, value as Readonly<Record<string, unknown>>) : object.set(name, value);
    if (steps) yield* steps;
  }
}
