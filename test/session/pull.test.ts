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
};

let server: PackServer;
beforeEach(async () => (server = await packServer()));
afterEach(() => server.close());

const shelf = () => createShelf({ store: STORE, read: readPack, load: () => undefined });
const watch = (signal = new AbortController().signal, progress: (share: number) => void = () => undefined) => ({
  signal,
  progress,
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

test('progress grows to the whole', async () => {
  server.publish(FILE, 'breaksOffOnce');
  const shares: number[] = [];
  await shelf().pull(
    server.address,
    watch(undefined, (share) => shares.push(share)),
  );
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
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
