import type { MarketPack } from '../../core/market';
import { ok, type Result } from '../../core/result';
import { download } from './download';
import { arranged, type Held, makesRoomFor } from './held';
import { inTurn } from './inTurn';
import { packAddress } from './packAddress';
import { MOST_TO_TRAVEL, type PackCarrier, type PackShelf, type Pulled, type ShelvedPack } from './packShelf';
import type { PackStore } from './packStore';
import { sameBytes } from './sameBytes';

/** What a shelf works with. */
export interface ShelfParts {
  readonly store: PackStore;
  readonly read: (bytes: Uint8Array) => Promise<Result<MarketPack>>;
  /** Takes the packs into use, in the order in which they are asked. */
  readonly load: (packs: readonly MarketPack[]) => void;
}

type Fresh = Omit<Held, 'kept'>;

/** A shelf over a store; what changes it is done one after another. */
export function createShelf({ store, read, load }: ShelfParts): PackShelf {
  let held: readonly Held[] = [];
  let carried: Held | null = null;
  let carrier: PackCarrier | undefined;
  let shown: readonly ShelvedPack[] = [];
  let opening: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const turn = inTurn();

  function arrange(): void {
    const before = shown;
    shown = arranged(held, carried);
    // All cells are asked anew wherever other packs are used, which takes its time.
    if (shown.length !== before.length || shown.some(({ pack }, index) => pack !== before[index]?.pack))
      load(shown.map(({ pack }) => pack));
    for (const listener of listeners) listener();
  }

  async function carry(one: Held | null): Promise<void> {
    await carrier?.keepPack(one?.file ?? null);
    carried = one;
  }

  /** A newer edition of what the workbook brings along travels in its place; where it cannot, none does. */
  async function keep(fresh: Fresh): Promise<Pulled> {
    const isOld = makesRoomFor({ ...fresh, kept: true });
    const old = held.filter(isOld).map(({ pack }) => pack.name);
    const kept = await store.put({ name: fresh.pack.name, bytes: fresh.file, origin: fresh.origin }, old).then(
      () => true,
      () => false,
    );
    const travels = carried !== null && (isOld(carried) || old.includes(carried.pack.name));
    held = [...held.filter((one) => !isOld(one)), { ...fresh, kept }];
    if (travels)
      await carry(fresh.file.length <= MOST_TO_TRAVEL ? { ...fresh, kept } : null).catch(() => (carried = null));
    arrange();
    return old.length > 0 || travels ? 'replaced' : 'added';
  }

  async function whole({ file, origin }: Omit<Fresh, 'pack'>): Promise<Held | null> {
    const pack = await read(file);
    return pack.ok ? { pack: pack.value, file, origin, kept: true } : null;
  }

  async function stored(): Promise<readonly Held[]> {
    const packs: Held[] = [];
    for (const { bytes, origin } of await store.all().catch(() => [])) {
      const pack = await whole({ file: bytes, origin });
      if (pack) packs.push(pack);
    }
    return packs;
  }

  async function brought(): Promise<Held | null> {
    const file = await carrier?.keptPack().catch(() => null);
    return file ? whole({ file, origin: { kind: 'workbook' } }) : null;
  }

  const open = (workbook?: PackCarrier): Promise<void> => {
    carrier ??= workbook;
    opening ??= turn(async () => {
      [held, carried] = await Promise.all([stored(), brought()]);
      arrange();
    });
    return opening;
  };

  return {
    list: () => shown,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    addFile: (bytes, name) =>
      turn(async () => {
        const pack = await read(bytes);
        if (!pack.ok) return pack;
        const origin = { kind: 'file', file: name } as const;
        await keep({ pack: pack.value, file: bytes, origin });
        const entry = shown.find((one) => one.pack === pack.value);
        return ok(entry ?? { pack: pack.value, bytes: bytes.length, origin, kept: false, travels: false });
      }),
    async pull(text, watch) {
      const url = packAddress(text);
      if (!url.ok) return url;
      await open();
      const address = url.value.href;
      const before = held.find(({ origin }) => origin.kind === 'address' && origin.address === address);
      const etag = before?.origin.kind === 'address' ? before.origin.etag : '';
      const got = await download(url.value, etag, watch);
      if (!got.ok) return got;
      if (got.value === 'unchanged') return ok('unchanged');
      const { bytes: file, etag: version } = got.value;
      if (before && sameBytes(before.file, file)) return ok('unchanged');
      const pack = await read(file);
      watch.signal.throwIfAborted();
      if (!pack.ok) return pack;
      const origin = { kind: 'address', address, etag: version } as const;
      return ok(await turn(() => keep({ pack: pack.value, file, origin })));
    },
    remove: (name) =>
      turn(async () => {
        if (carried?.pack.name === name) await carry(null);
        await store.delete(name).catch(() => undefined);
        held = held.filter(({ pack }) => pack.name !== name);
        arrange();
      }),
    travel: (name) =>
      turn(async () => {
        const leaving = carried;
        await carry(held.find(({ pack }) => pack.name === name) ?? (leaving?.pack.name === name ? leaving : null));
        // What had come with the workbook alone stays in the browser.
        if (leaving && !held.some(({ pack }) => pack.name === leaving.pack.name)) await keep(leaving);
        arrange();
      }),
  };
}
