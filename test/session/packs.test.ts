import type { MarketPack } from '../../src/core/market';
import { readPack, writePack } from '../../src/formats/pack';
import { createShelf } from '../../src/session/packs/createShelf';
import { type MayReplace, MOST_TO_TRAVEL, type PackCarrier, payersLost } from '../../src/session/packs';
import type { PackStore, StoredPack } from '../../src/session/packs/packStore';
import { packOf } from '../core/market/packOf';

const fileWith = (pack: MarketPack): Blob => new Blob([new Uint8Array(writePack(pack))]);
const fileOf = (name: string, edition = '1', groups = 12): Blob => fileWith(packOf([{ groups }], { name, edition }));

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
const read = async (file: Blob) => readPack(await bytesOf(file));

/** The answer of somebody who would have every pack. */
const replaced: MayReplace = () => Promise.resolve(true);

/**
 * What a browser keeps, in a map, handed out in the order of names as browsers do; `closed` is a browser that keeps nothing.
 * @param grants What the browser answers when it is asked to keep it for good.
 */
function memoryStore(begin: readonly StoredPack[] = [], closed = false, grants = true) {
  const packs = new Map(begin.map((pack) => [pack.name, pack]));
  const refuse = (): Promise<never> => Promise.reject(new Error('storage is forbidden'));
  let granted = false;
  const lasting = {
    lasts: () => Promise.resolve(granted),
    askToLast: () => Promise.resolve((granted = grants)),
  };
  const store: PackStore = closed
    ? { all: refuse, put: refuse, delete: refuse, ...lasting }
    : {
        ...lasting,
        all: () => Promise.resolve([...packs.values()].sort((one, other) => (one.name < other.name ? -1 : 1))),
        put(pack, inPlaceOf) {
          for (const name of inPlaceOf) packs.delete(name);
          packs.set(pack.name, pack);
          return Promise.resolve();
        },
        delete: (name) => Promise.resolve(void packs.delete(name)),
      };
  return { packs, store };
}

function carrierOf(file: Blob | null) {
  const workbook: { file: Blob | null } = { file };
  const carrier: PackCarrier = {
    keptPack: async () => workbook.file && bytesOf(workbook.file),
    keepPack: (next) => Promise.resolve(void (workbook.file = next && new Blob([new Uint8Array(next)]))),
  };
  return { workbook, carrier };
}

function shelfOver(store: PackStore) {
  const loads: (readonly string[])[] = [];
  const shelf = createShelf({
    store,
    read,
    load: (packs) => loads.push(packs.map(({ name, edition }) => `${name} ${edition}`)),
  });
  return { shelf, loads, names: () => shelf.list().map(({ pack }) => `${pack.name} ${pack.edition}`) };
}

const stored = (file: Blob, name: string): StoredPack => ({
  name,
  file,
  origin: { kind: 'file', file: `${name}.parquet` },
});

test('nothing kept loads nothing, so that no cell is asked anew', async () => {
  const { shelf, loads } = shelfOver(memoryStore().store);
  await shelf.open();
  expect(loads).toEqual([]);
});

test('what is kept is loaded once, however often the shelf is opened', async () => {
  const { shelf, loads } = shelfOver(memoryStore([stored(fileOf('A'), 'A'), stored(fileOf('B'), 'B')]).store);
  await Promise.all([shelf.open(), shelf.open()]);
  expect(loads).toEqual([['A 1', 'B 1']]);
});

test('packs are asked in one order before and after a reload, and an update keeps its place', async () => {
  const { store } = memoryStore();
  const before = shelfOver(store);
  await before.shelf.open();
  for (const name of ['Texas', 'Houston', 'Zoo']) await before.shelf.addFile(fileOf(name), 'a.parquet', replaced);
  await before.shelf.addFile(fileOf('Texas', '2'), 'a.parquet', replaced);
  expect(before.names()).toEqual(['Texas 2', 'Houston 1', 'Zoo 1']);
  const after = shelfOver(store);
  await after.shelf.open();
  expect(after.names()).toEqual(['Texas 2', 'Houston 1', 'Zoo 1']);
  await after.shelf.addFile(fileOf('Austin'), 'a.parquet', replaced);
  const last = shelfOver(store);
  await last.shelf.open();
  expect(last.names()).toEqual(['Texas 2', 'Houston 1', 'Zoo 1', 'Austin 1']);
});

test('a kept file that no longer reads is said to be damaged, until it is added again', async () => {
  const { packs, store } = memoryStore([stored(new Blob([Uint8Array.of(1, 2, 3)]), 'A'), stored(fileOf('B'), 'B')]);
  const { shelf, names } = shelfOver(store);
  await shelf.open();
  expect(names()).toEqual(['B 1']);
  expect(shelf.damaged()).toEqual([{ name: 'A', origin: { kind: 'file', file: 'A.parquet' } }]);
  const whole = fileOf('a ');
  await shelf.addFile(whole, 'a.parquet', replaced);
  expect([shelf.damaged(), [...packs.keys()]]).toEqual([[], ['B', 'a ']]);
});

test('a reader that fails is no reason to fail: the shelf opens, and packs are kept for the next time', async () => {
  const { packs, store } = memoryStore([stored(fileOf('A'), 'A')]);
  const shelf = createShelf({ store, read: () => Promise.reject(new Error('no chunk')), load: () => undefined });
  await shelf.open();
  expect([shelf.list(), shelf.damaged().map(({ name }) => name), packs.size]).toEqual([[], ['A'], 1]);
});

test('names that a formula cannot tell apart are one pack, and what it replaces is told', async () => {
  const { shelf, names } = shelfOver(memoryStore().store);
  await shelf.open();
  const first = await shelf.addFile(fileOf('Market'), 'a.parquet', replaced);
  const second = await shelf.addFile(fileOf('market ', '2'), 'b.parquet', replaced);
  expect(names()).toEqual(['market  2']);
  expect([first, second].map((added) => added.ok && added.value.replaced?.edition)).toEqual([undefined, '1']);
});

test('an older edition does not push out a newer one', async () => {
  const { shelf, names } = shelfOver(memoryStore().store);
  await shelf.open();
  const madeOn = (made: number, edition: string) => fileWith(packOf([{ groups: 12 }], { name: 'A', made, edition }));
  await shelf.addFile(madeOn(20260901, 'new'), 'new.parquet', replaced);
  const older = await shelf.addFile(madeOn(20250101, 'old'), 'old.parquet', replaced);
  expect([older.ok ? '' : older.failure.kind, names()]).toEqual(['packOlder', ['A new']]);
});

test('a file that is larger than any pack is refused before it is read', async () => {
  const reading = jest.fn(read);
  const shelf = createShelf({ store: memoryStore().store, read: reading, load: () => undefined });
  const added = await shelf.addFile(new Blob([new Uint8Array((64 << 20) + 1)]), 'film.parquet', replaced);
  expect([added.ok ? '' : added.failure.kind, reading.mock.calls.length]).toEqual(['packTooLarge', 0]);
});

test('what becomes of a file after it was read is nothing to the pack that was kept of it', async () => {
  const { packs, store } = memoryStore();
  const { shelf } = shelfOver(store);
  const file = fileOf('A');
  await shelf.addFile(file, 'a.parquet', replaced);
  expect([packs.get('A')?.file === file, shelf.file('A') === file]).toEqual([false, false]);
});

test('a pack of the same name takes the place of the older one, here and in the browser', async () => {
  const { packs, store } = memoryStore([stored(fileOf('A'), 'A')]);
  const { shelf, names } = shelfOver(store);
  await shelf.open();
  const newer = fileOf('A', '2');
  const added = await shelf.addFile(newer, 'new.parquet', replaced);
  expect(added.ok && added.value.origin).toEqual({ kind: 'file', file: 'new.parquet' });
  expect(names()).toEqual(['A 2']);
  expect(await Promise.all([...packs.values()].map(({ file }) => bytesOf(file)))).toEqual([await bytesOf(newer)]);
});

test('a file that is no pack changes nothing', async () => {
  const before = stored(fileOf('A'), 'A');
  const { packs, store } = memoryStore([before]);
  const { shelf, names } = shelfOver(store);
  await shelf.open();
  expect((await shelf.addFile(fileOf('A', '2').slice(0, 900), 'half.parquet', replaced)).ok).toBe(false);
  expect([names(), [...packs.values()]]).toEqual([['A 1'], [before]]);
});

test('where storage is forbidden a pack is loaded all the same, and it says that it is not kept', async () => {
  const { shelf, names } = shelfOver(memoryStore([], true).store);
  await shelf.open();
  const added = await shelf.addFile(fileOf('A'), 'a.parquet', replaced);
  expect([names(), added.ok && added.value.kept]).toEqual([['A 1'], false]);
  await shelf.remove('A');
  expect(names()).toEqual([]);
});

describe('whether packs last', () => {
  test.each([true, false])(
    'is not known before there are any; a browser that is asked then answers %p',
    async (grants) => {
      const { shelf } = shelfOver(memoryStore([], false, grants).store);
      await shelf.open();
      const before = shelf.lasts();
      const told: unknown[] = [];
      shelf.onChange(() => told.push(shelf.lasts()));
      await shelf.addFile(fileOf('A'), 'a.parquet', replaced);
      await Promise.resolve();
      expect([before, shelf.lasts(), told.at(-1)]).toEqual([null, grants, grants]);
    },
  );

  test.each([true, false])('is looked up, and not asked, where packs were kept before: %p', async (lasts) => {
    const { store } = memoryStore([stored(fileOf('A'), 'A')]);
    const askToLast = jest.fn(() => Promise.resolve(true));
    const { shelf } = shelfOver({ ...store, lasts: () => Promise.resolve(lasts), askToLast });
    await shelf.open();
    await Promise.resolve();
    expect([shelf.lasts(), askToLast.mock.calls]).toEqual([lasts, []]);
  });

  test('holds nobody up: a browser that asks its user and waits keeps the pack meanwhile', async () => {
    const { packs, store } = memoryStore();
    const { shelf } = shelfOver({ ...store, askToLast: () => new Promise(() => undefined) });
    await shelf.addFile(fileOf('A'), 'a.parquet', replaced);
    await shelf.addFile(fileOf('B'), 'b.parquet', replaced);
    expect([[...packs.keys()], shelf.lasts()]).toEqual([['A', 'B'], null]);
  });

  test('is no where the browser cannot be asked', async () => {
    const { store } = memoryStore();
    const { shelf } = shelfOver({ ...store, askToLast: () => Promise.reject(new Error('not here')) });
    await shelf.addFile(fileOf('A'), 'a.parquet', replaced);
    await Promise.resolve();
    expect(shelf.lasts()).toBe(false);
  });
});

describe('a pack of the same name and not of the same payers', () => {
  const ofPayers = (edition: string, ...payers: (string | null)[]): Blob =>
    fileWith(
      packOf(
        payers.map((payer) => ({ payer, groups: 12 })),
        { name: 'A', edition },
      ),
    );
  const offered = async (old: Blob, fresh: Blob, answer: boolean) => {
    const asked: (readonly string[])[] = [];
    const { packs, store } = memoryStore([stored(old, 'A')]);
    const { shelf, names } = shelfOver(store);
    await shelf.open();
    const added = await shelf.addFile(fresh, 'a.parquet', (one, other) => {
      asked.push([...names(), ...payersLost(one, other)]);
      return Promise.resolve(answer);
    });
    return { asked, names: names(), added, kept: await bytesOf(packs.get('A')?.file ?? new Blob()) };
  };

  test('takes the place where the user says so, who is asked before', async () => {
    const [old, fresh] = [ofPayers('1', 'Aetna', null), ofPayers('2', 'Cigna', null)];
    const { asked, names, kept } = await offered(old, fresh, true);
    expect([asked, names, kept]).toEqual([[['A 1', 'Aetna']], ['A 2'], await bytesOf(fresh)]);
  });

  test('changes nothing where the user says no', async () => {
    const old = ofPayers('1', 'Aetna', 'Cigna');
    const { asked, names, added, kept } = await offered(old, ofPayers('2', 'CIGNA'), false);
    expect([asked, names, kept]).toEqual([[['A 1', 'Aetna']], ['A 1'], await bytesOf(old)]);
    expect(added.ok ? '' : added.failure.kind).toBe('packDeclined');
  });

  test('is not asked about where every payer stays, however it is written', async () => {
    const { asked, names } = await offered(ofPayers('1', 'Aetna'), ofPayers('2', 'AETNA, Inc.', 'Cigna'), false);
    expect([asked, names]).toEqual([[], ['A 2']]);
  });

  test('is asked about where the workbook brings the old one along', async () => {
    const { shelf, names } = shelfOver(memoryStore().store);
    await shelf.open(carrierOf(ofPayers('1', 'Aetna')).carrier);
    await shelf.addFile(ofPayers('2', 'Cigna'), 'a.parquet', () => Promise.resolve(false));
    expect(names()).toEqual(['A 1']);
  });

  test('and nothing else waits for the answer', async () => {
    const { shelf, names } = shelfOver(memoryStore([stored(ofPayers('1', 'Aetna'), 'A')]).store);
    await shelf.open();
    let answer: (yes: boolean) => void = () => undefined;
    const adding = new Promise<void>((asked) => {
      void shelf.addFile(ofPayers('2', 'Cigna'), 'a.parquet', () => {
        asked();
        return new Promise((resolve) => (answer = resolve));
      });
    });
    await adding;
    await shelf.addFile(fileOf('B'), 'b.parquet', replaced);
    expect(names()).toEqual(['A 1', 'B 1']);
    answer(false);
  });
});

test('the file of a pack is there to be saved, and of no other name', async () => {
  const file = fileOf('A');
  const { shelf } = shelfOver(memoryStore([stored(file, 'A')]).store);
  await shelf.open(carrierOf(fileOf('B')).carrier);
  const fileNamed = (name: string) => shelf.file(name) ?? new Blob();
  expect(await bytesOf(fileNamed('A'))).toEqual(await bytesOf(file));
  expect(await bytesOf(fileNamed('B'))).toEqual(await bytesOf(fileOf('B')));
  expect(shelf.file('C')).toBeUndefined();
});

describe('a pack that the workbook brings along', () => {
  test('comes before what the browser keeps, and in place of its name', async () => {
    const { shelf, names } = shelfOver(memoryStore([stored(fileOf('B'), 'B'), stored(fileOf('A'), 'A')]).store);
    await shelf.open(carrierOf(fileOf('A', 'of the workbook')).carrier);
    expect(names()).toEqual(['A of the workbook', 'B 1']);
    expect(shelf.list().map(({ travels, origin }) => [travels, origin.kind])).toEqual([
      [true, 'workbook'],
      [false, 'file'],
    ]);
  });

  test('says where it came from where the browser has the same file', async () => {
    const { shelf } = shelfOver(memoryStore([stored(fileOf('A'), 'A')]).store);
    await shelf.open(carrierOf(fileOf('A')).carrier);
    expect(shelf.list().map(({ travels, origin }) => [travels, origin.kind])).toEqual([[true, 'file']]);
  });

  test('is passed over where it does not hold together', async () => {
    const { shelf, names } = shelfOver(memoryStore().store);
    await shelf.open(carrierOf(new Blob(['anything'])).carrier);
    expect(names()).toEqual([]);
  });

  test('is put in and taken out on request, and other packs are not loaded anew for it', async () => {
    const file = fileOf('A');
    const { workbook, carrier } = carrierOf(null);
    const { shelf, loads } = shelfOver(memoryStore([stored(file, 'A')]).store);
    await shelf.open(carrier);
    await shelf.travel('A');
    expect([workbook.file && (await bytesOf(workbook.file)), shelf.list()[0]?.travels]).toEqual([
      await bytesOf(file),
      true,
    ]);
    await shelf.travel(null);
    expect([workbook.file, shelf.list()[0]?.travels]).toEqual([null, false]);
    expect(loads).toEqual([['A 1']]);
  });

  test('stays in the browser once it no longer travels', async () => {
    const { packs, store } = memoryStore();
    const { workbook, carrier } = carrierOf(fileOf('A'));
    const { shelf, names } = shelfOver(store);
    await shelf.open(carrier);
    await shelf.travel(null);
    expect([names(), [...packs.keys()], workbook.file]).toEqual([['A 1'], ['A'], null]);
  });

  test('follows a newer edition', async () => {
    const { workbook, carrier } = carrierOf(fileOf('A'));
    const { shelf, names } = shelfOver(memoryStore().store);
    await shelf.open(carrier);
    const newer = fileOf('A', '2');
    await shelf.addFile(newer, 'a.parquet', replaced);
    expect([names(), workbook.file && (await bytesOf(workbook.file))]).toEqual([['A 2'], await bytesOf(newer)]);
  });

  test('no longer travels where the newer edition is too large', async () => {
    const { workbook, carrier } = carrierOf(fileOf('A'));
    const { shelf, names } = shelfOver(memoryStore().store);
    await shelf.open(carrier);
    const note = Array.from({ length: MOST_TO_TRAVEL }, (_, at) => 'abcdefghijklmnop'[(at * 7 + (at >> 3)) % 16]).join(
      '',
    );
    const notes = note.match(/.{1,9000}/g) ?? [];
    const large = packOf([{ groups: 12 }], {
      name: 'A',
      edition: '2',
      method: { minimumGroups: 5, plausible: null, notes },
    });
    expect((await shelf.addFile(fileWith(large), 'a.parquet', replaced)).ok).toBe(true);
    expect([names(), workbook.file, shelf.list()[0]?.travels]).toEqual([['A 2'], null, false]);
  });

  test('is taken out of the workbook where it is removed', async () => {
    const { workbook, carrier } = carrierOf(fileOf('A'));
    const { shelf, names } = shelfOver(memoryStore([stored(fileOf('A'), 'A')]).store);
    await shelf.open(carrier);
    await shelf.remove('A');
    expect([names(), workbook.file]).toEqual([[], null]);
  });

  test('stays where the workbook cannot be written', async () => {
    const { carrier } = carrierOf(fileOf('A'));
    const { shelf, names } = shelfOver(memoryStore().store);
    await shelf.open({ ...carrier, keepPack: () => Promise.reject(new Error('protected')) });
    await expect(shelf.remove('A')).rejects.toThrow('protected');
    await expect(shelf.travel(null)).rejects.toThrow('protected');
    expect(names()).toEqual(['A 1']);
  });
});
