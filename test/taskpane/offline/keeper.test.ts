import { type Build, keeperOf } from '../../../src/taskpane/offline/keeper';

const FOLDER = 'https://parley.example/app/';

/** A browser's caches, by their names in the order in which they were made. */
class Caches {
  readonly kept = new Map<string, Map<string, Response>>();

  private static found(files: Map<string, Response>, asked: Request | string): Response | undefined {
    return files.get(typeof asked === 'string' ? asked : asked.url)?.clone();
  }

  has = (name: string): Promise<boolean> => Promise.resolve(this.kept.has(name));
  keys = (): Promise<string[]> => Promise.resolve([...this.kept.keys()]);
  delete = (name: string): Promise<boolean> => Promise.resolve(this.kept.delete(name));

  open = (name: string): Promise<unknown> => {
    const files = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, files);
    return Promise.resolve({
      put: (asked: string, response: Response) => Promise.resolve(void files.set(asked, response)),
      match: (asked: string) => Promise.resolve(Caches.found(files, asked)),
    });
  };

  match = (asked: Request | string): Promise<Response | undefined> =>
    Promise.resolve([...this.kept.values()].map((files) => Caches.found(files, asked)).find((one) => one));
}

/** A server of one build, and what was asked of it. */
interface Server {
  readonly files: Map<string, string>;
  readonly asked: string[];
  state: 'up' | 'down' | 'out of order' | 'silent';
}

const buildOf = (version: string): Build => ({
  version,
  page: 'taskpane.html',
  start: `runtime.js?${version}`,
  lasting: [`runtime.js?${version}`, `pane.${version}.js`, 'charts.same.js'],
  changing: ['help.css'],
});

const filesOf = (version: string): Map<string, string> =>
  new Map([
    ['taskpane.html', `<script src="runtime.js?${version}">`],
    [`runtime.js?${version}`, `start ${version}`],
    [`pane.${version}.js`, `pane ${version}`],
    ['charts.same.js', 'charts'],
    ['help.css', `css ${version}`],
  ]);

let stores: Caches;
let server: Server;

const publish = (version: string): void => {
  server.files.clear();
  for (const [name, text] of filesOf(version)) server.files.set(FOLDER + name, text);
};

/** A request as a page makes it, which no constructor does. */
const asking = (name: string, more: Partial<Record<keyof Request, unknown>> = {}): Request => {
  const request = new Request(new URL(name, FOLDER));
  for (const [key, value] of Object.entries(more)) Object.defineProperty(request, key, { value });
  return request;
};
const thePage = (): Request => asking('taskpane.html?_host_Info=Excel$Win32', { mode: 'navigate' });

const textOf = async (answer: Promise<Response> | null): Promise<string | undefined> => (await answer)?.text();

beforeEach(() => {
  stores = new Caches();
  server = { files: new Map(), asked: [], state: 'up' };
  Object.assign(globalThis, {
    caches: stores,
    fetch: (asked: Request | string, { cache }: RequestInit = {}): Promise<Response> => {
      const url = typeof asked === 'string' ? asked : asked.url;
      const how = typeof asked === 'string' ? cache : asked.cache;
      server.asked.push(url.replace(FOLDER, ''));
      if (server.state === 'silent') return new Promise(() => undefined);
      const old = server.state === 'down' && how === 'force-cache' && url.startsWith('https://office.example/');
      if (old) return Promise.resolve(new Response('an old library'));
      if (server.state === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (server.state === 'out of order') return Promise.resolve(new Response('sorry', { status: 503 }));
      const text = server.files.get(url) ?? server.files.get(url.replace(/\?_host.*/, ''));
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    },
  });
  publish('a1');
});

const keptVersions = (): readonly string[] => [...stores.kept.keys()].map((name) => name.replace(/.* /, ''));

describe('without a network', () => {
  beforeEach(async () => {
    await keeperOf(buildOf('a1'), FOLDER).keep();
    server.state = 'down';
  });

  test('the page is the kept one, whatever Excel writes behind its address', async () => {
    expect(await textOf(keeperOf(buildOf('a1'), FOLDER).answer(thePage()))).toBe('<script src="runtime.js?a1">');
  });

  test.each([
    ['runtime.js?a1', 'start a1'],
    ['pane.a1.js', 'pane a1'],
    ['help.css', 'css a1'],
  ])('%s is the kept one', async (name, text) => {
    expect(await textOf(keeperOf(buildOf('a1'), FOLDER).answer(asking(name)))).toBe(text);
  });

  test('a script of another build is missing, rather than one of this', async () => {
    await expect(keeperOf(buildOf('a1'), FOLDER).answer(asking('runtime.js?b2'))).rejects.toThrow('Failed to fetch');
  });

  test('Microsoft’s library is what the browser itself still has of it', async () => {
    const library = asking('https://office.example/office.js', { destination: 'script' });
    expect(await textOf(keeperOf(buildOf('a1'), FOLDER).answer(library))).toBe('an old library');
    expect([...stores.kept.values()].flatMap((files) => [...files.keys()]).join()).not.toContain('office.js');
  });
});

describe('with a network', () => {
  test('another build on the server wins at once, with its own scripts', async () => {
    const keeper = keeperOf(buildOf('a1'), FOLDER);
    await keeper.keep();
    publish('b2');
    expect(await textOf(keeper.answer(thePage()))).toBe('<script src="runtime.js?b2">');
    expect(await textOf(keeper.answer(asking('runtime.js?b2')))).toBe('start b2');
    expect(await textOf(keeper.answer(asking('help.css')))).toBe('css b2');
  });

  test('scripts that are kept are not asked for', async () => {
    const keeper = keeperOf(buildOf('a1'), FOLDER);
    await keeper.keep();
    const before = server.asked.length;
    expect(await textOf(keeper.answer(asking('pane.a1.js')))).toBe('pane a1');
    expect(server.asked.slice(before)).toEqual([]);
  });

  test.each(['out of order', 'silent'] as const)('the kept page stands in where the server is %s', async (state) => {
    jest.useFakeTimers();
    const keeper = keeperOf(buildOf('a1'), FOLDER);
    await keeper.keep();
    server.state = state;
    const answer = textOf(keeper.answer(thePage()));
    await jest.advanceTimersByTimeAsync(5000);
    expect(await answer).toBe('<script src="runtime.js?a1">');
    jest.useRealTimers();
  });

  test('a page that is gone is gone', async () => {
    const keeper = keeperOf(buildOf('a1'), FOLDER);
    await keeper.keep();
    server.files.clear();
    expect((await keeper.answer(thePage()))?.status).toBe(404);
  });
});

describe('what is none of its business', () => {
  const keeper = (): ReturnType<typeof keeperOf> => keeperOf(buildOf('a1'), FOLDER);

  test.each([
    ['a pack of market rates', asking('https://packs.example/texas.parquet')],
    ['the rest of a file', asking('help.css', { headers: new Headers({ Range: 'bytes=12-' }) })],
    ['what is sent', asking('help.css', { method: 'POST' })],
    ['a page of somebody else’s', asking('library/trust.html', { mode: 'navigate' })],
  ])('%s goes the way it would go without it', (_, request) => {
    expect(keeper().answer(request)).toBeNull();
  });
});

describe('a build is kept', () => {
  test('whole, and only its own files are asked for', async () => {
    await keeperOf(buildOf('a1'), FOLDER).keep();
    expect(server.asked).toEqual(['runtime.js?a1', 'pane.a1.js', 'charts.same.js', 'help.css', 'taskpane.html']);
    expect([...stores.kept.values()].map((files) => files.size)).toEqual([5]);
  });

  test('or not at all: a file that is missing', async () => {
    server.files.delete(`${FOLDER}help.css`);
    await expect(keeperOf(buildOf('a1'), FOLDER).keep()).rejects.toThrow('is not there');
    expect(keptVersions()).toEqual([]);
  });

  test('nor with a page that has become another build’s meanwhile', async () => {
    server.files.set(`${FOLDER}taskpane.html`, '<script src="runtime.js?b2">');
    await expect(keeperOf(buildOf('a1'), FOLDER).keep()).rejects.toThrow('another build');
    expect(keptVersions()).toEqual([]);
  });

  test('beside the one before, from which it takes what has not changed', async () => {
    await keeperOf(buildOf('a1'), FOLDER).keep();
    publish('b2');
    const before = server.asked.length;
    await keeperOf(buildOf('b2'), FOLDER).keep();
    expect(server.asked.slice(before)).not.toContain('charts.same.js');
    expect(keptVersions()).toEqual(['a1', 'b2']);
  });

  test('and a failure leaves the one before', async () => {
    await keeperOf(buildOf('a1'), FOLDER).keep();
    publish('b2');
    server.files.delete(`${FOLDER}pane.b2.js`);
    await expect(keeperOf(buildOf('b2'), FOLDER).keep()).rejects.toThrow();
    server.state = 'down';
    expect(await textOf(keeperOf(buildOf('a1'), FOLDER).answer(thePage()))).toBe('<script src="runtime.js?a1">');
  });

  test('a page of the build before that is still open gets its scripts, though the server has them no more', async () => {
    for (const version of ['a1', 'b2']) {
      publish(version);
      await keeperOf(buildOf(version), FOLDER).keep();
    }
    const newest = keeperOf(buildOf('b2'), FOLDER);
    await newest.forget();
    expect(await textOf(newest.answer(asking('pane.a1.js')))).toBe('pane a1');
    server.state = 'down';
    expect(await textOf(newest.answer(thePage()))).toBe('<script src="runtime.js?b2">');
  });

  test('older ones are forgotten, but not what others on the same server keep', async () => {
    await stores.open('Parley https://parley.example/beta/ a0');
    for (const version of ['a1', 'b2', 'c3']) {
      publish(version);
      await keeperOf(buildOf(version), FOLDER).keep();
    }
    await keeperOf(buildOf('c3'), FOLDER).forget();
    expect(keptVersions()).toEqual(['a0', 'b2', 'c3']);
  });
});
