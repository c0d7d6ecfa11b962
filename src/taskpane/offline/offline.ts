import { type Build, keeperOf } from './keeper';

/** What the types of a page do not know of a service worker. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ServiceWorker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void;
}

declare const self: ServiceWorker;
/** Put in front of this script when all else has been built. */
declare const PARLEY_BUILD: Build;

const keeper = keeperOf(PARLEY_BUILD, self.registration.scope);

// A build that is kept whole takes over at once: whatever page is open gets its own files, by their names.
self.addEventListener('install', (event) => event.waitUntil(keeper.keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(keeper.forget().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request);
  if (answer) event.respondWith(answer);
});
