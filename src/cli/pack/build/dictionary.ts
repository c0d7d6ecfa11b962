/** Distinct items by number, in the order in which they came. */
export interface Dictionary<T> {
  readonly items: readonly T[];
  readonly at: (item: T) => number;
}

/** @param keyOf What tells two items apart. */
export function dictionary<T>(keyOf: (item: T) => unknown = (item) => item): Dictionary<T> {
  const items: T[] = [];
  const places = new Map<unknown, number>();
  return {
    items,
    at(item) {
      const key = keyOf(item);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, items.length);
      items.push(item);
      return items.length - 1;
    },
  };
}
