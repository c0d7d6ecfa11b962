/** A list of whole numbers below 2³² that grows, in four bytes each. */
export interface Numbers {
  readonly length: number;
  at: (index: number) => number;
  set: (index: number, value: number) => void;
  push: (value: number) => void;
  truncate: (length: number) => void;
}

export function numbers(): Numbers {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => values[index] ?? 0,
    set(index, value) {
      values[index] = value;
    },
    push(value) {
      if (length === values.length) {
        const more = new Uint32Array(values.length * 2);
        more.set(values);
        values = more;
      }
      values[length] = value;
      length += 1;
    },
    truncate(to) {
      length = to;
    },
  };
}
