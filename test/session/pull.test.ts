import { readPack, writePack } from '../../src/formats/pack';
import { createShelf } from '../../src/session/packs/createShelf';
import { packAddress } from '../../src/session/packs/packAddress';
import type { PackStore } from '../../src/session/packs/packStore';
import { packOf } from '../core/market/packOf';
import { type PackServer, packServer } from '../support/packServer';

const FILE = writePack(packOf([{ groups: 12 }], { name: 'A' }));
const NEWER = writePack(packOf([{ groups: 14 }], { name: 'Renamed', edition: '2' }));
const STORE: PackStore = {
  all: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  delete: () => Promise.resolve(),
  lasts: () => Promise.resolve(true),
  askToLast: () => Promise.resolve(true),
};

let server: PackServer;
beforeEach(async () => (server = await packServer()));
afterEach(() => server.close());

const shelf = () =>
  createShelf({
    store: STORE,
    read: async (file) => readPack(new Uint8Array(await file.arrayBuffer())),
    load: () => undefined,
  });
const watch = (signal = new AbortController().signal, progress: (share: number) => void = () => undefined) => ({
  signal,
  progress,
  mayReplace: () => Promise.resolve(true),
});

test('a pack is added, then unchanged, then replaced by what is at its address, whatever it is called', async () => {
  const packs = shelf();
  const came: unknown[] = [];
  for (const file of [FILE, null, NEWER]) {
    if (file) server.publish(file);
    const pulled = await packs.pull(server.address, watch());
    came.push(pulled.ok ? pulled.value : pulled.failure.message);
  }
  expect(came).toEqual(['added', 'unchanged', 'replaced']);
  expect(server.asked).toEqual(['GET 200', 'GET 304', 'GET 200']);
  expect(packs.list().map(({ pack, origin }) => [pack.name, origin])).toEqual([
    ['Renamed', { kind: 'address', address: server.address, etag: '"2"' }],
  ]);
});

test('where the mark of a server never changes though its file did, all of it is fetched on request', async () => {
  const packs = shelf();
  server.publish(FILE, 'sameMark');
  await packs.pull(server.address, watch());
  server.publish(NEWER, 'sameMark');
  const came: unknown[] = [];
  for (const inFull of [false, true, true]) {
    const pulled = await packs.pull(server.address, { ...watch(), inFull });
    came.push([pulled.ok && pulled.value, packs.list().map(({ pack }) => pack.name)]);
  }
  expect(came).toEqual([
    ['unchanged', ['A']],
    ['replaced', ['Renamed']],
    ['unchanged', ['Renamed']],
  ]);
  expect(server.asked).toEqual(['GET 200', 'GET 304', 'GET 200', 'GET 200']);
});

test('what breaks off is begun anew where marks are not to be trusted', async () => {
  const packs = shelf();
  server.publish(FILE, 'breaksOffOnce');
  const pulled = await packs.pull(server.address, { ...watch(), inFull: true });
  expect([pulled.ok && pulled.value, server.asked]).toEqual(['added', ['GET 200', 'GET 200']]);
});

describe('a pack of the name of another address’s, without its payers,', () => {
  const aetna = writePack(packOf([{ payer: 'Aetna', groups: 12 }], { name: 'A' }));
  const cigna = writePack(packOf([{ payer: 'Cigna', groups: 12 }], { name: 'a', edition: '2' }));

  test.each([
    [true, 'replaced', ['a']],
    [false, 'packDeclined', ['A']],
  ])('is asked about before it comes in: %p', async (yes, came, names) => {
    const packs = shelf();
    await packs.addFile(new Blob([aetna.slice()]), 'aetna.parquet', () => Promise.resolve(true));
    server.publish(cigna);
    const asked: unknown[] = [];
    const pulled = await packs.pull(server.address, {
      ...watch(),
      mayReplace(old, fresh) {
        asked.push([old.name, fresh.name, packs.list().map(({ pack }) => pack.name)]);
        return Promise.resolve(yes);
      },
    });
    expect(asked).toEqual([['A', 'a', ['A']]]);
    expect(pulled.ok ? pulled.value : pulled.failure.kind).toBe(came);
    expect(packs.list().map(({ pack }) => pack.name)).toEqual(names);
  });

  test('is not asked about where it is published in the other’s place', async () => {
    const packs = shelf();
    const mayReplace = jest.fn(() => Promise.resolve(false));
    server.publish(aetna);
    await packs.pull(server.address, watch());
    server.publish(cigna);
    const pulled = await packs.pull(server.address, { ...watch(), mayReplace });
    expect([pulled.ok && pulled.value, mayReplace.mock.calls]).toEqual(['replaced', []]);
  });
});

test('progress grows to the whole', async () => {
  server.publish(FILE, 'breaksOffOnce');
  const shares: number[] = [];
  await shelf().pull(
    server.address,
    watch(undefined, (share) => shares.push(share)),
  );
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  // The second connection asks for the rest alone.
  expect(server.asked.slice(-2)).toEqual(['GET 200', `GET 206 from ${Math.ceil(FILE.length / 2)}`]);
});

test('whoever cancels has what was there before', async () => {
  server.publish(FILE);
  const packs = shelf();
  const controller = new AbortController();
  const pulling = packs.pull(
    server.address,
    watch(controller.signal, () => controller.abort(new Error('enough'))),
  );
  await expect(pulling).rejects.toThrow('enough');
  expect(packs.list()).toEqual([]);
});

test('a film is not fetched whole, nor is what is too large', async () => {
  server.publish(new Uint8Array(1000).fill(7));
  const film = await shelf().pull(server.address, watch());
  expect(film.ok ? '' : film.failure.kind).toBe('packIsPage');
  const large = new Uint8Array((64 << 20) + 1);
  large.set(FILE);
  server.publish(large);
  const pulled = await shelf().pull(server.address, watch());
  expect(pulled.ok ? '' : pulled.failure.kind).toBe('packTooLarge');
});

test.each([
  ['https://example.org/a.parquet', 'https://example.org/a.parquet'],
  [' https://example.org/a.parquet#part ', 'https://example.org/a.parquet'],
  ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ['http://example.org/a', null],
  ['http://localhost.example.org/a', null],
  ['https://user:secret@example.org/a', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['example.org/a', null],
  ['', null],
])('the address %p is read as %p', (text, expected) => {
  const address = packAddress(text);
  expect(address.ok ? address.value.href : null).toBe(expected);
});
