/** What one build of the add-in is made of, by names beside its worker. */
export interface Build {
  /** Another wherever any of the files is another. */
  readonly version: string;
  /** The page that Excel opens. */
  readonly page: string;
  /** The script that this page begins with, as it asks for it: of another build, it asks for another. */
  readonly start: string;
  /** Files whose names change with what is in them; the start is one of them. */
  readonly lasting: readonly string[];
  /** Files that stay what they are called. */
  readonly changing: readonly string[];
}

/** Keeps the add-in's own files in a browser, for when there is no network. */
export interface Keeper {
  /** Keeps the whole build, or rejects and keeps nothing of it. */
  keep(): Promise<void>;
  /** Forgets all builds but this one and the one before, of which a page may still be open. */
  forget(): Promise<void>;
  /** What a request of the page gets; `null` where it is none of the keeper's business, such as a pack of market rates. */
  answer(request: Request): Promise<Response> | null;
}

/** Milliseconds for which a server may keep a page waiting whose files are here. */
const PATIENCE = 5000;

/** What a server says of how its answers vary is of packing, which is undone here. */
const ANYHOW = { ignoreVary: true };

/**
 * A keeper for a build that is served from a folder, by its address with the slash. With a network the server's page wins, and with it
 * the build that it names, for scripts are asked for by names that no two builds share. Without one there is the last build that
 * was kept whole.
 */
export function keeperOf(build: Build, folder: string): Keeper {
  const ours = `Parley ${folder} `;
  const current = ours + build.version;
  const addressOf = (name: string): string => folder + name;
  const pages = new Map([build.page, ...build.changing].map((name) => [addressOf(name), name]));

  async function keep(): Promise<void> {
    const before = await caches.has(current);
    try {
      const cache = await caches.open(current);
      for (const name of build.lasting) await cache.put(addressOf(name), await unchanged(addressOf(name)));
      for (const name of build.changing) await cache.put(addressOf(name), await fetched(addressOf(name), 'no-cache'));
      // Last, for a server that is given another build meanwhile gives a page that names scripts which are not kept.
      const page = await fetched(addressOf(build.page), 'no-cache');
      if (!(await page.clone().text()).includes(build.start)) throw new Error('The page is of another build.');
      await cache.put(addressOf(build.page), page);
    } catch (error) {
      if (!before) await caches.delete(current);
      throw error;
    }
  }

  async function forget(): Promise<void> {
    const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
    for (const name of others.slice(0, -1)) await caches.delete(name);
  }

  /** Of this build alone: of two builds' files, these may differ under one name. */
  async function keptOfBuild(name: string): Promise<Response | undefined> {
    return (await caches.open(current)).match(addressOf(name), ANYHOW);
  }

  function answer(request: Request): Promise<Response> | null {
    if (request.method !== 'GET' || request.headers.has('range')) return null;
    const name = pages.get(request.url.replace(/[?#].*$/, ''));
    if (name !== undefined) return freshOr(request, () => keptOfBuild(name));
    if (request.mode === 'navigate') return null;
    if (request.url.startsWith(folder)) return keptOrFresh(request);
    // Office.js, which has to come from Microsoft's address and is therefore not kept here.
    return request.destination === 'script' ? freshOrOld(request) : null;
  }

  return { keep, forget, answer };
}

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok || answer.redirected) throw new Error(`${address} is not there.`);
  return answer;
}

/** A file whose name says what is in it: of the build before, where that has it, too. */
const unchanged = async (address: string): Promise<Response> =>
  (await caches.match(address, ANYHOW)) ?? fetched(address, 'default');

const keptOrFresh = async (request: Request): Promise<Response> =>
  (await caches.match(request, ANYHOW)) ?? freshOrOld(request);

/** The server's answer, unless none comes in time or the server is out of order. */
async function freshOr(request: Request, kept: () => Promise<Response | undefined>): Promise<Response> {
  const asked = fetch(request);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const answer = await Promise.race([asked, late]).catch(() => null);
  clearTimeout(timer);
  return answer !== null && answer.status < 500 ? answer : ((await kept()) ?? asked);
}

/** Without a network what the browser itself still has, however old it is: it would not use that unasked. */
const freshOrOld = (request: Request): Promise<Response> =>
  fetch(request).catch(() => fetch(new Request(request, { cache: 'force-cache' })));
