import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Timers from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
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

/** The waits that are asked for; each takes a twentieth of its time. */
const mockWaits: number[] = [];
jest.mock('node:timers/promises', () => {
  const real = jest.requireActual<typeof Timers>('node:timers/promises');
  return {
    ...real,
    async setTimeout(milliseconds: number, value: unknown, options: object) {
      mockWaits.push(milliseconds);
      await real.setTimeout(milliseconds / 20, value, options);
    },
  };
});

inFolder();
beforeEach(() => mockWaits.splice(0));
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

test('a file that its server packs on the way is asked for whole again after a break, and no byte of it comes twice', async () => {
  const rates = Array.from({ length: 6000 }, (_, at) => item('90837', 100 + ((at * 7919) % 6007) / 16, [1]));
  const packed = gzipSync(JSON.stringify({ ...FILE, in_network: rates }));
  const headers = { etag: '"A"', 'content-encoding': 'gzip', 'content-length': packed.length };
  host.answer = (_request, response) => {
    response.writeHead(200, headers);
    if (host.asked.length === 2)
      response.write(packed.subarray(0, packed.length >> 1), () => setTimeout(() => response.destroy(), 50));
    else response.end(packed);
  };
  expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1, failed: 0, rows: 6000 });
  expect(host.asked).toHaveLength(3);
  expect(host.asked[2]?.headers.range).toBeUndefined();
});

test.each([1, 2, 3])('a packed file whose first piece is %d long is known as one', async (length) => {
  const packed = gzipSync(OLD);
  host.answer = (_request, response) => {
    response.writeHead(200, { etag: '"A"', ...lengths(packed, 0) });
    response.write(packed.subarray(0, length), () => setTimeout(() => response.end(packed.subarray(length)), 50));
  };
  expect(await run([`${host.at}/made.json.gz`])).toMatchObject({ files: 1, rows: 40 });
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

describe('a server that is busy', () => {
  /** Answers in turn as listed, `null` with the file, the last again and again; the time of each is noted. */
  function answersInTurn(answers: readonly (readonly [status: number, after?: string] | null)[]): readonly number[] {
    const times: number[] = [];
    host.answer = (_request, response) => {
      times.push(Date.now());
      const [status, after] = answers[Math.min(times.length, answers.length) - 1] ?? [];
      if (status === undefined) response.writeHead(200, { etag: '"A"', ...lengths(OLD, 0) }).end(OLD);
      else response.writeHead(status, after === undefined ? {} : { 'retry-after': after }).end('busy');
    };
    return times;
  }

  test.each([408, 425, 429, 500, 502, 503, 504])('with %d is asked again, at the start', async (status) => {
    answersInTurn([[status, '0'], [status, 'Sun, 01 Nov 2020 00:00:00 GMT'], null]);
    expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1, failed: 0, rows: 40 });
    expect(host.asked).toHaveLength(4);
  });

  test('is given the time that it asks for, and some where it asks for none', async () => {
    const times = answersInTurn([[429, '1'], [503], null]);
    expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1 });
    // The second that it asks for; then half a second, doubled for each of two tries in vain.
    expect(mockWaits).toEqual([1000, 2000]);
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(49);
    expect(third - second).toBeGreaterThanOrEqual(99);
  });

  test('after a break is asked for the rest again', async () => {
    let rests = 0;
    breaksOnce({ etag: '"A"' }, (_request, response) => {
      rests += 1;
      if (rests <= 2) response.writeHead(rests === 1 ? 429 : 503, { 'retry-after': '0' }).end();
      else response.writeHead(206, { etag: '"A"', ...lengths(OLD, BREAK) }).end(OLD.subarray(BREAK));
    });
    expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 1, failed: 0, rows: 40 });
    expect(host.asked.slice(2).map(({ headers }) => headers.range)).toEqual(Array(3).fill(`bytes=${BREAK}-`));
  });

  test('for too long is given up, as is one that is asked to be left alone for longer', async () => {
    answersInTurn([[503, '0']]);
    await run([`${host.at}/made.json`]);
    expect(host.asked).toHaveLength(6);
    expect(said()).toContain('made.json cannot be read: the server says 503. Try again later.');
    answersInTurn([[429, '7200']]);
    await run([`${host.at}/made.json`]);
    expect(host.asked).toHaveLength(7);
    expect(said()).toContain('made.json cannot be read: the server says 429. Try again in 120 minutes.');
  });

  test('is not waited for once the run is stopped', async () => {
    const stopped = new AbortController();
    answersInTurn([[503, '100']]);
    const began = Date.now();
    setTimeout(() => stopped.abort(new Error('stopped by the test')), 100);
    await expect(run([`${host.at}/made.json`], { signal: stopped.signal })).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(5000);
    expect(host.asked).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 410, 501])('is not one that says %d', async (status) => {
    answersInTurn([[status, '0']]);
    expect(await run([`${host.at}/made.json`])).toMatchObject({ failed: 1 });
    expect(host.asked).toHaveLength(1);
  });
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

test.each([
  ['a file of this machine', 'file:///etc/passwd', 'file:///etc/passwd is no https address'],
  ['http elsewhere', 'http://example.com/rates.json', 'http://example.com/rates.json is no https address'],
  ['data', 'data:application/json,{}', 'data:application/json,{} is no https address'],
  ['an address with a password', 'https://me:secret@example.com/rates.json', 'holds a name and a password'],
  ['no address', 'http://[', 'sends to what is no address'],
])('a server that sends on to %s is not followed', async (_, location, says) => {
  host.answer = (_request, response) => response.writeHead(302, { location }).end();
  expect(await run([`${host.at}/made.json`])).toMatchObject({ files: 0, failed: 1 });
  expect(said()).toContain(says);
  expect(said()).not.toContain('secret');
});

test('one that was asked by https may not send on to this machine without it', async () => {
  const fetching = jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() =>
      Promise.resolve(new Response(null, { status: 302, headers: { location: `${host.at}/made.json` } })),
    );
  try {
    expect(await run(['https://payer.example/made.json'])).toMatchObject({ failed: 1 });
    expect(fetching).toHaveBeenCalledTimes(1);
    expect(said()).toContain('payer.example sends to http://127.0.0.1');
  } finally {
    fetching.mockRestore();
  }
});

const groupsOf = (tin: string) => JSON.stringify({ provider_groups: [{ npi: [], tin: { type: 'ein', value: tin } }] });

test.each([
  ['packed by gzip', gzipSync(groupsOf('33-3333333')), '90837 90 333333333', ''],
  ['that are cut off', gzipSync(groupsOf('33-3333333')).subarray(0, 40), undefined, 'damaged or not whole'],
  ['that unpack to more than fits', gzipSync(Buffer.alloc(65 << 20)), undefined, 'it is longer than 64 MB'],
])('provider groups in another file, %s', async (_, bytes, rate, says) => {
  host.answer = (_request, response) => response.end(bytes);
  const provider_references = [{ provider_group_id: 1, location: `${host.at}/groups.json.gz` }];
  const file = write(
    'made.json',
    JSON.stringify({ ...FILE, provider_references, in_network: [item('90837', 90, [1])] }),
  );
  await run([file], { remote: true });
  expect(brief(await kept())).toEqual(rate === undefined ? [] : [rate]);
  expect(said()).toContain(says);
});

test('one that sends round in a circle is left', async () => {
  host.answer = (_request, response) => response.writeHead(302, { location: '/made.json' }).end();
  expect(await run([`${host.at}/made.json`])).toMatchObject({ failed: 1 });
  expect(said()).toContain('sends from one address to the next without end.');
});

test('an address whose escapes are none does not stop the others', async () => {
  host.answer = (_request, response) => response.end(OLD);
  const made = write('made.json', OLD);
  expect(await run([`${host.at}/%E0%A4%A.json`, made])).toMatchObject({ files: 2, failed: 0, rows: 80 });
  expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(['%E0%A4%A.json', 'made.json']));
});
