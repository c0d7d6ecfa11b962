import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import {
  brief,
  FILE,
  inFolder,
  item,
  kept,
  lengths,
  parts,
  RATES,
  run,
  said,
  served,
  write,
} from '../support/ingesting';

inFolder();
const host = served();

/** Two files of one length that differ in their rates alone: joined anywhere they would still be JSON. */
const fileAt = (rate: number) =>
  Buffer.from(JSON.stringify({ ...FILE, in_network: Array.from({ length: 40 }, () => item('90837', rate, [1])) }));
const [OLD, NEW] = [fileAt(111), fileAt(222)];
const BREAK = 420;

const rangeOf = ({ headers }: IncomingMessage) => Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
const broken = (response: ServerResponse, bytes: Uint8Array) =>
  response.write(bytes.subarray(0, BREAK), () => setTimeout(() => response.destroy(), 20));

/** The first who reads it is cut off; whoever asks for the rest gets it as `rest` says. */
function breaksOnce(first: OutgoingHttpHeaders, rest: (request: IncomingMessage, response: ServerResponse) => void) {
  host.answer = (request, response) => {
    if (rangeOf(request) > 0 || host.asked.length > 2) {
      rest(request, response);
      return;
    }
    response.writeHead(200, { ...first, ...lengths(OLD, 0) });
    // The first request only asks what there is.
    if (host.asked.length === 2) broken(response, OLD);
    else response.end(OLD);
  };
}

const REPLACED = 'made.json was replaced while it was being read. Start again.';

test.each([
  ['another tag', { etag: '"A"' }, { etag: '"B"' }],
  ['no tag', { etag: '"A"' }, {}],
  [
    'another date',
    { 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' },
    { 'last-modified': 'Tue, 01 Dec 2026 00:00:00 GMT' },
  ],
])('the rest of a file with %s is not joined to its beginning', async (_, first, second) => {
  breaksOnce(first, (request, response) =>
    response.writeHead(206, { ...second, ...lengths(NEW, rangeOf(request)) }).end(NEW.subarray(rangeOf(request))),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 0, failed: 1 });
  expect(said()).toContain(REPLACED);
  expect(parts()).toEqual([]);
});

test.each([
  ['that begins elsewhere', `bytes 400-${OLD.length - 1}/${OLD.length}`],
  ['of a file of another length', `bytes ${BREAK}-${OLD.length - 1}/${OLD.length + 7}`],
  ['that does not say where it begins', undefined],
])('a rest %s is not joined to the beginning', async (_, range) => {
  breaksOnce({ etag: '"A"' }, (_request, response) =>
    response
      .writeHead(206, { etag: '"A"', ...(range === undefined ? {} : { 'content-range': range }) })
      .end(OLD.subarray(BREAK)),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ failed: 1 });
  expect(said()).toContain(REPLACED);
});

test('a server that knows by If-Range that the file is another sends it whole, which is not joined either', async () => {
  breaksOnce({ etag: '"A"' }, (_request, response) =>
    response.writeHead(200, { etag: '"B"', ...lengths(NEW, 0) }).end(NEW),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ failed: 1 });
  expect(host.asked.at(-1)?.headers['if-range']).toBe('"A"');
  expect(said()).toContain(REPLACED);
});

test('a file that was shortened is said to be another', async () => {
  breaksOnce({ etag: '"A"' }, (_request, response) => response.writeHead(416).end());
  await run([`${host.at}/made.json`]);
  expect(said()).toContain(REPLACED);
});

const MODIFIED = 'Sun, 01 Nov 2026 00:00:00 GMT';
test.each([
  ['a date', { 'last-modified': MODIFIED }, MODIFIED],
  ['a weak tag and a date', { etag: 'W/"A"', 'last-modified': MODIFIED }, MODIFIED],
  ['a tag and a date', { etag: '"A"', 'last-modified': MODIFIED }, '"A"'],
])('the rest is asked for by %s', async (_, headers, mark) => {
  breaksOnce(headers, (_request, response) =>
    response.writeHead(206, { ...headers, ...lengths(OLD, BREAK) }).end(OLD.subarray(BREAK)),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1, failed: 0 });
  expect(host.asked.at(-1)?.headers).toMatchObject({ range: `bytes=${BREAK}-`, 'if-range': mark });
  expect(brief(await kept())).toEqual(Array<string>(40).fill('90837 111 111111111'));
});

test('a server that knows no ranges sends it all again, and what is there already is passed over', async () => {
  breaksOnce({ etag: '"A"' }, (_request, response) =>
    response.writeHead(200, { etag: '"A"', ...lengths(OLD, 0) }).end(OLD),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1, rows: 40 });
});

test('without a tag or a date nothing is taken up again', async () => {
  breaksOnce({}, (request, response) =>
    response.writeHead(206, lengths(NEW, rangeOf(request))).end(NEW.subarray(rangeOf(request))),
  );
  expect(await run([`${host.at}/made.json`])).toMatchObject({ failed: 1 });
  expect(said()).toContain(
    `made.json breaks off after ${BREAK} bytes, and its server gives the file no tag and no date`,
  );
  expect(host.asked).toHaveLength(2);
});

test('two addresses that differ in their query alone are two files, and what the query holds is not written down', async () => {
  host.answer = ({ url }, response) => response.end(url?.includes('id=a') ? OLD : NEW);
  const both = [`${host.at}/get?id=a&key=secret`, `${host.at}/get?id=b&key=secret`];
  expect(await run(both)).toMatchObject({ files: 2, skipped: 0 });
  expect(new Set((await kept()).map(({ rate }) => rate))).toEqual(new Set([111, 222]));
  expect(await run(both)).toMatchObject({ files: 0, skipped: 2 });
  const manifest = readFileSync(path.join(RATES(), 'ingested.json'), 'utf8');
  expect(manifest).toContain(`${host.at}/get `);
  expect(manifest).not.toMatch(/secret|id=/);
});

test('an address that is signed anew at each visit is the same file as long as tag and length say so', async () => {
  let tag = '"A"';
  host.answer = (_request, response) => response.writeHead(200, { etag: tag, ...lengths(OLD, 0) }).end(OLD);
  await run([`${host.at}/made.json?signed=monday`]);
  expect(await run([`${host.at}/made.json?signed=tuesday`])).toMatchObject({ files: 0, skipped: 1 });
  tag = '"B"';
  expect(await run([`${host.at}/made.json?signed=wednesday`])).toMatchObject({ files: 1, skipped: 0 });
});

test('a tag that is weak, or of a file of unknown length, does not make two queries one file', async () => {
  host.answer = ({ url }, response) => {
    response.writeHead(200, url?.includes('weak') ? { etag: 'W/"A"', ...lengths(OLD, 0) } : { etag: '"A"' });
    response.end(OLD);
  };
  const inputs = ['weak?id=a', 'weak?id=b', 'long?id=a', 'long?id=b'].map((query) => `${host.at}/${query}`);
  expect(await run(inputs)).toMatchObject({ files: 4, skipped: 0 });
});

test('an address whose escapes are none does not stop the others', async () => {
  host.answer = (_request, response) => response.end(OLD);
  const made = write('made.json', OLD);
  expect(await run([`${host.at}/%E0%A4%A.json`, made])).toMatchObject({ files: 2, failed: 0, rows: 80 });
  expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(['%E0%A4%A.json', 'made.json']));
});
