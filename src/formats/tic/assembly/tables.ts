const LARGE: i32 = 1 << 24;

/** Numbers that grow, in four bytes each. */
@unmanaged
export class List {
  at: usize = 0;
  length: i32 = 0;
  capacity: i32 = 0;

  @inline get(index: i32): u32 {
    return load<u32>(this.at + (<usize>index << 2));
  }

  @inline set(index: i32, value: u32): void {
    store<u32>(this.at + (<usize>index << 2), value);
  }

  @inline push(value: u32): void {
    if (this.length == this.capacity) this.grow();
    store<u32>(this.at + (<usize>this.length << 2), value);
    this.length += 1;
  }

  /** Four times at once, as what was there is copied; twice where it is large. */
  grow(): void {
    this.capacity = this.capacity == 0 ? 4096 : this.capacity * (this.capacity < LARGE ? 4 : 2);
    this.at = this.at == 0 ? heap.alloc(<usize>this.capacity << 2) : heap.realloc(this.at, <usize>this.capacity << 2);
  }
}

export function list(): List {
  const made = changetype<List>(heap.alloc(offsetof<List>()));
  made.at = 0;
  made.length = 0;
  made.capacity = 0;
  return made;
}

const STIR: u64 = 0x9e3779b97f4a7c15;
const HIGH: u64 = 0xffffffff00000000;
const IS_SHORT: u64 = 1 << 31;
const NUMBER: u64 = IS_SHORT - 1;

/** Numbers its keys of 64 bits in the order in which they first come: open addressing, at most half full. */
@unmanaged
export class Table {
  keys: usize = 0;
  places: usize = 0;
  size: i32 = 0;
  capacity: i32 = 0;

  @inline key(index: i32): u64 {
    return load<u64>(this.keys + (<usize>index << 3));
  }

  /**
   * What a place holds above the key's number and one: a key of 32 bits itself, of a longer one as many bits of its hash, so that
   * hardly ever the keys have to be looked at, which lie far away in memory.
   */
  @inline mark(key: u64, hash: u64): u64 {
    return key >> 32 == 0 ? (key << 32) | IS_SHORT : hash & HIGH;
  }

  @inline place(key: u64, hash: u64): usize {
    const mask = (<usize>this.capacity << 1) - 1;
    const mark = this.mark(key, hash);
    let place = <usize>(hash >> 32) & mask;
    let known = load<u64>(this.places + (place << 3));
    while (
      known != 0 &&
      ((known & ~NUMBER) != mark || ((mark & IS_SHORT) == 0 && this.key(<i32>(known & NUMBER) - 1) != key))
    ) {
      place = (place + 1) & mask;
      known = load<u64>(this.places + (place << 3));
    }
    return this.places + (place << 3);
  }

  add(key: u64): i32 {
    const hash = key * STIR;
    const place = this.place(key, hash);
    const known = load<u64>(place);
    if (known != 0) return <i32>(known & NUMBER) - 1;
    store<u64>(this.keys + (<usize>this.size << 3), key);
    this.size += 1;
    store<u64>(place, this.mark(key, hash) | <u64>this.size);
    if (this.size == this.capacity) this.resize(this.capacity * 2);
    return this.size - 1;
  }

  find(key: u64): i32 {
    return <i32>(load<u64>(this.place(key, key * STIR)) & NUMBER) - 1;
  }

  resize(capacity: i32): void {
    this.capacity = capacity;
    this.keys = this.keys == 0 ? heap.alloc(<usize>capacity << 3) : heap.realloc(this.keys, <usize>capacity << 3);
    if (this.places != 0) heap.free(this.places);
    this.places = heap.alloc(<usize>capacity << 4);
    memory.fill(this.places, 0, <usize>capacity << 4);
    for (let index = 0; index < this.size; index += 1) {
      const key = this.key(index);
      const hash = key * STIR;
      store<u64>(this.place(key, hash), this.mark(key, hash) | <u64>(index + 1));
    }
  }
}

export function table(capacity: i32): Table {
  const made = changetype<Table>(heap.alloc(offsetof<Table>()));
  made.keys = 0;
  made.places = 0;
  made.size = 0;
  made.resize(capacity);
  return made;
}
