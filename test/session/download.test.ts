import type { IncomingMessage, ServerResponse } from 'node:http';
import { download } from '../../src/session/packs/download';
import { packAddress } from '../../src/session/packs/packAddress';
import { type LocalServer, listenLocally } from '../../src/workbench/server/loopback';
import { writePack } from '../../src/formats/pack';
import { packOf } from '../core/market/packOf';

const FILE = writePack(packOf([{ groups: 12 }], { name: 'A' }));
const OTHER = writePack(packOf([{ groups: 13 }], { name: 'A', edition: '2' }));
const HALF = 1500;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let answers: Answer[] = [];
let server: LocalServer;
beforeAll(async () => {
  server = await listenLocally((request, response) => {
    (answers.shift() ?? ((last) => last.writeHead(500).end()))(response, request);
  }, 0);
});
afterAll(() => server.close());

/** What comes of servers' answers, one after another. */
async function fetched(...inTurn: readonly Answer[]) {
  answers = [...inTurn];
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const got = await download(new URL(`${server.url}/a.parquet`), { etag: '' }, watch);
  if (!got.ok) return got.failure.kind;
  return got.value === 'unchanged' ? got.value : Buffer.from(await got.value.file.arrayBuffer());
}

const whole: Answer = (response) => response.writeHead(200, { ETag: '"1"' }).end(FILE);
const half: Answer = (response) => {
  response.writeHead(200, { 'Content-Length': FILE.length, ETag: '"1"' });
  response.write(FILE.subarray(0, HALF), () => setTimeout(() => response.destroy(), 30));
};
const part =
  (bytes: Uint8Array, range: string, etag = '"1"'): Answer =>
  (response) =>
    response.writeHead(206, { ETag: etag, 'Content-Range': range }).end(bytes);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, { 'Retry-After': '0' }).end();

test('the rest of the same version is put to what is there', async () => {
  const rest = part(FILE.subarray(HALF), `bytes ${HALF}-${FILE.length - 1}/${FILE.length}`);
  expect(await fetched(half, rest)).toEqual(Buffer.from(FILE));
});

test.each<[string, Answer]>([
  ['of another version', part(OTHER.subarray(HALF), `bytes ${HALF}-${FILE.length - 1}/${FILE.length}`, '"2"')],
  ['from another place', part(FILE, `bytes 0-${FILE.length - 1}/${FILE.length}`)],
  ['of another length', part(FILE.subarray(HALF), `bytes ${HALF}-${FILE.length - 1}/${FILE.length + 9}`)],
  ['that is gone', status(404)],
])('a rest %s is not put to it: all is fetched anew', async (_, rest) => {
  expect(await fetched(half, rest, whole)).toEqual(Buffer.from(FILE));
});

test('a part that nobody asked for is no file', async () => {
  expect(await fetched(part(FILE.subarray(0, 10), 'bytes 0-9/9999'), whole)).toEqual(Buffer.from(FILE));
});

test.each([429, 500, 503])('a server that answers %d is asked again, and not for ever', async (code) => {
  expect(await fetched(status(code), whole)).toEqual(Buffer.from(FILE));
  expect(await fetched(...Array<Answer>(9).fill(status(code)))).toBe('packRefused');
  expect(answers).toHaveLength(5);
});

test('this computer may be named in the newer way, too', () => {
  expect(packAddress('http://[::1]:3000/a').ok).toBe(true);
});
