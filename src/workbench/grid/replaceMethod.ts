type Method = (...parameters: never[]) => unknown;

/** Puts a method in the place of a class's own, which it is given. */
export function replaceMethod<Name extends PropertyKey, M extends Method, Self extends Readonly<Record<Name, M>>>(
  prototype: Self,
  name: Name,
  replacement: (original: Self[Name]) => (this: Self, ...parameters: Parameters<Self[Name]>) => ReturnType<Self[Name]>,
): void {
  Object.assign(prototype, { [name]: replacement(prototype[name]) });
}
