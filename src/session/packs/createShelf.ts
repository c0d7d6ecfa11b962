import { type MarketPack, MOST_PACK_BYTES } from '../../core/market';
import { printDay } from '../../core/dates';
import { failed, type Failed, ok, type Result } from '../../core/result';
import { download } from './download';
import { copied, sameBytes } from './fileBytes';
import { arranged, type Held, makesRoomFor, payersLost, sameAddress, sameName } from './held';
import { inTurn } from './inTurn';
import { packAddress } from './packAddress';
import {
  type DamagedPack,
  type MayReplace,
  MOST_TO_TRAVEL,
  type PackCarrier,
  type PackShelf,
  type Pulled,
  type ShelvedPack,
} from './packShelf';
import type { PackStore } from './packStore';

/** What a shelf works with. */
export interface ShelfParts {
  readonly store: PackStore;
  readonly read: (file: Blob) => Promise<Result<MarketPack>>;
  /** Takes the packs into use, in the order in which they are asked. */
  readonly load: (packs: readonly MarketPack[]) => void;
}

type Fresh = Omit<Held, 'kept' | 'rank'>;

/** What came of keeping a pack. */
interface Kept {
  readonly came: Pulled;
  readonly replaced: MarketPack | null;
}

const byRank = <T extends { readonly rank: number }>(packs: readonly T[]): readonly T[] =>
  [...packs].sort((one, other) => one.rank - other.rank);

/** A shelf over a store; what changes it is done one after another. */
export function createShelf({ store, read, load }: ShelfParts): PackShelf {
  let held: readonly Held[] = [];
  let carried: Held | null = null;
  let carrier: PackCarrier | undefined;
  let damaged: readonly DamagedPack[] = [];
  let shown: readonly ShelvedPack[] = [];
  let opening: Promise<void> | undefined;
  let lasting: boolean | null = null;
  let asking: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const turn = inTurn();

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  async function arrange(): Promise<void> {
    const before = shown;
    shown = await arranged(held, carried);
    // All cells are asked anew wherever other packs are used, which takes its time.
    if (shown.length !== before.length || shown.some(({ pack }, index) => pack !== before[index]?.pack))
      load(shown.map(({ pack }) => pack));
    tell();
  }

  /** Takes down what the browser answers, which may wait for its user: nothing waits for it. */
  async function learn(answer: Promise<boolean>): Promise<void> {
    lasting = await answer.catch(() => false);
    tell();
  }

  async function carry(one: Held | null): Promise<void> {
    await carrier?.keepPack(one && new Uint8Array(await one.file.arrayBuffer()));
    carried = one;
  }

  /** A newer edition of what the workbook brings along travels in its place; where it cannot, none does. */
  async function keep(fresh: Fresh): Promise<Kept> {
    const isOld = makesRoomFor(fresh);
    const before = held.filter(isOld);
    const old = before.map(({ pack }) => pack.name);
    // An update keeps its place; what is new comes last.
    const rank = before[0]?.rank ?? Math.max(-1, ...held.map((one) => one.rank)) + 1;
    const isMended = ({ name, origin }: DamagedPack): boolean =>
      sameName({ name }, fresh.pack) || sameAddress(origin, fresh.origin);
    const gone = [...old, ...damaged.filter(isMended).map(({ name }) => name)];
    const kept = await store.put({ name: fresh.pack.name, file: fresh.file, origin: fresh.origin, rank }, gone).then(
      () => true,
      () => false,
    );
    if (kept) asking ??= learn(store.askToLast());
    const travels = carried !== null && (isOld(carried) || old.includes(carried.pack.name));
    const replaced = carried && isOld(carried) ? carried.pack : (before[0]?.pack ?? null);
    damaged = damaged.filter((one) => !isMended(one));
    held = byRank([...held.filter((one) => !isOld(one)), { ...fresh, kept, rank }]);
    if (travels)
      await carry(fresh.file.size <= MOST_TO_TRAVEL ? { ...fresh, kept, rank } : null).catch(() => (carried = null));
    await arrange();
    return { came: old.length > 0 || travels ? 'replaced' : 'added', replaced };
  }

  /** An edition that was made earlier does not push out a newer one, unless its publisher has gone back to it. */
  function refusedAsOlder({ pack, origin }: Omit<Fresh, 'file'>): Failed | null {
    const newer = [...(carried ? [carried] : []), ...held].find(
      (one) => sameName(one.pack, pack) && !sameAddress(one.origin, origin) && one.pack.made > pack.made,
    )?.pack;
    return newer ? failed('packOlder', { name: newer.name, edition: newer.edition, made: printDay(newer.made) }) : null;
  }

  /** Why a pack does not come in, if it does not; whoever is asked may take any time, so that nothing else waits for it. */
  async function keptOut(fresh: Omit<Fresh, 'file'>, mayReplace: MayReplace): Promise<Failed | null> {
    const older = refusedAsOlder(fresh);
    if (older) return older;
    const old = [...(carried ? [carried] : []), ...held].find(
      (one) =>
        sameName(one.pack, fresh.pack) &&
        !sameAddress(one.origin, fresh.origin) &&
        payersLost(one.pack, fresh.pack).length > 0,
    )?.pack;
    return !old || (await mayReplace(old, fresh.pack)) ? null : failed('packDeclined', { name: old.name });
  }

  async function whole({ file, origin, rank }: Pick<Held, 'file' | 'origin' | 'rank'>): Promise<Held | null> {
    const pack = await read(file).catch(() => null);
    return pack?.ok ? { pack: pack.value, file, origin, kept: true, rank } : null;
  }

  async function stored(): Promise<readonly Held[]> {
    const packs: Held[] = [];
    const broken: DamagedPack[] = [];
    const last = Number.MAX_SAFE_INTEGER;
    const kept = byRank((await store.all().catch(() => [])).map((one) => ({ ...one, rank: one.rank ?? last })));
    for (const [rank, { name, file, origin }] of kept.entries()) {
      const pack = await whole({ file, origin, rank });
      if (pack) packs.push(pack);
      else broken.push({ name, origin });
    }
    damaged = broken;
    return packs;
  }

  async function brought(): Promise<Held | null> {
    const file = await carrier?.keptPack().catch(() => null);
    return file ? whole({ file: new Blob([file.slice()]), origin: { kind: 'workbook' }, rank: 0 }) : null;
  }

  const open = (workbook?: PackCarrier): Promise<void> => {
    carrier ??= workbook;
    opening ??= turn(async () => {
      [held, carried] = await Promise.all([stored(), brought()]);
      await arrange();
      if (held.length > 0) void learn(store.lasts());
    });
    return opening;
  };

  return {
    list: () => shown,
    file: (name) => [...(carried ? [carried] : []), ...held].find(({ pack }) => pack.name === name)?.file,
    damaged: () => damaged,
    lasts: () => lasting,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    async addFile(from, name, mayReplace) {
      if (from.size > MOST_PACK_BYTES) return failed('packTooLarge', { megabytes: MOST_PACK_BYTES >> 20 });
      const file = await copied(from);
      await open();
      const pack = await turn(() => read(file));
      if (!pack.ok) return pack;
      const origin = { kind: 'file', file: name } as const;
      const out = await keptOut({ pack: pack.value, origin }, mayReplace);
      if (out) return out;
      return turn(async () => {
        const { replaced } = await keep({ pack: pack.value, file, origin });
        const entry = shown.find((one) => one.pack === pack.value);
        return ok({
          ...(entry ?? { pack: pack.value, bytes: file.size, origin, kept: false, travels: false }),
          replaced,
        });
      });
    },
    async pull(text, how) {
      const url = packAddress(text);
      if (!url.ok) return url;
      await open();
      const address = url.value.href;
      const before = held.find(({ origin }) => origin.kind === 'address' && origin.address === address);
      const etag = before?.origin.kind === 'address' ? before.origin.etag : '';
      const got = await download(url.value, how.inFull === true ? 'nothing' : { etag }, how);
      if (!got.ok) return got;
      if (got.value === 'unchanged') return ok('unchanged');
      const { file, etag: version } = got.value;
      if (before && (await sameBytes(before.file, file))) return ok('unchanged');
      const pack = await read(file);
      how.signal.throwIfAborted();
      if (!pack.ok) return pack;
      const origin = { kind: 'address', address, etag: version } as const;
      const out = await keptOut({ pack: pack.value, origin }, how.mayReplace);
      how.signal.throwIfAborted();
      return out ?? turn(async () => ok((await keep({ pack: pack.value, file, origin })).came));
    },
    remove: (name) =>
      turn(async () => {
        if (carried?.pack.name === name) await carry(null);
        await store.delete(name).catch(() => undefined);
        held = held.filter(({ pack }) => pack.name !== name);
        damaged = damaged.filter((one) => one.name !== name);
        await arrange();
      }),
    travel: (name) =>
      turn(async () => {
        const leaving = carried;
        await carry(held.find(({ pack }) => pack.name === name) ?? (leaving?.pack.name === name ? leaving : null));
        // What had come with the workbook alone stays in the browser.
        if (leaving && !held.some(({ pack }) => pack.name === leaving.pack.name)) await keep(leaving);
        await arrange();
      }),
  };
}
