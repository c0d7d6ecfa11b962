import { get } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listenLocally } from '../../../src/workbench/server/loopback';
import { officeJsFolder, serve, type Served } from '../../../src/workbench/server/serve';

const root = process.cwd();
let served: Served;

beforeAll(async () => {
  const fixture = path.join(root, 'test/support/fixture');
  served = await serve({ root, addin: path.join(fixture, 'addin'), workbench: path.join(fixture, 'host') });
});

afterAll(() => served.close());

const fetched = (url: string): Promise<Response> => fetch(served.addinUrl + url);

test('tells the workbench where the add-in is', async () => {
  expect(await (await fetch(`${served.workbenchUrl}/addin.json`)).json()).toEqual({ url: served.addinUrl });
});

test('puts its own address and that of the library in place', async () => {
  const page = await (await fetched('/taskpane.html')).text();
  expect(page).toContain(`src="${served.addinUrl}/office-js/office.js"`);
  expect(page).not.toContain('appsforoffice');
  const manifest = await fetched('/manifest.xml');
  expect(manifest.headers.get('content-type')).toMatch('text/xml');
  expect(await manifest.text()).toContain(`${served.addinUrl}/functions.json`);
});

test('serves the library byte for byte', async () => {
  const body = Buffer.from(await (await fetched('/office-js/excel-web-16.00.js')).arrayBuffer());
  expect(body.equals(readFileSync(path.join(officeJsFolder(root), 'excel-web-16.00.js')))).toBe(true);
});

test('lets the workbench read the add-in’s files, and no other origin', async () => {
  const { headers } = await fetched('/functions.json');
  expect(headers.get('access-control-allow-origin')).toBe(served.workbenchUrl);
});

/** `fetch` would resolve the dots itself. */
const raw = (url: string, target: string, headers = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    get({ hostname, port, path: target, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

test.each([
  '/../manifest.xml',
  '/%2e%2e/host/index.html',
  '/..%2f..%2f..%2fpackage.json',
  '/%',
  '/%.html',
  '//',
  '/none.html',
  '/none.js',
])('has nothing at %s', async (target) => {
  expect(await raw(served.addinUrl, target)).not.toBe(500);
  const inside = target === '/../manifest.xml';
  expect(await raw(served.addinUrl, target)).toBe(inside ? 200 : 404);
});

test.each(['evil.example', 'localhost', '127.0.0.1.evil.example'])('is not for %s to read', async (host) => {
  expect(await raw(served.addinUrl, '/taskpane.html', { host })).toBe(403);
});

test('gives the add-in a site of its own, hence a process', () => {
  const sites = [served.workbenchUrl, served.addinUrl].map((url) => new URL(url).hostname);
  expect(sites).toEqual(['localhost', '127.0.0.1']);
});

test('takes the next port where one is taken', async () => {
  const first = await listenLocally((_, response) => response.end(), 0);
  const port = Number(new URL(first.url).port);
  const second = await listenLocally((_, response) => response.end(), port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});
