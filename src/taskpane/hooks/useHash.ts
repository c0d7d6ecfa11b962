import { useSyncExternalStore } from 'react';

const read = (): string => window.location.hash.slice(1);

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The view asked for in the address. Office.js takes the history functions away and leaves the hash. */
export const useHash = (): string => useSyncExternalStore(subscribe, read);
