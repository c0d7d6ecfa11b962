import type { HostObject } from './hostObject';
import { invalidReference } from './richApiError';

/** Objects without an identifier that the add-in still holds, under the reference they were given. */
export class References {
  private readonly held = new Map<string, HostObject>();
  private readonly given = new WeakMap<HostObject, string>();
  private next = 1;

  of(object: HostObject): string {
    const known = this.given.get(object);
    if (known !== undefined) return known;
    const reference = `_${this.next++}`;
    this.given.set(object, reference);
    this.held.set(reference, object);
    return reference;
  }

  find(reference: string): HostObject {
    const object = this.held.get(reference);
    if (!object) throw invalidReference();
    return object;
  }

  remove(references: readonly unknown[]): void {
    for (const reference of references) this.held.delete(String(reference));
  }
}
