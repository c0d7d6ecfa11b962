import type * as Pdfjs from 'pdfjs-dist';

export type PdfLibrary = typeof Pdfjs;

/** Makes what looks for Node see none, so that the library asks for no native canvas and no files, which text needs neither of. */
async function asBrowser<T>(work: () => Promise<T>): Promise<T> {
  const host = (globalThis as { process?: { toString: () => string } }).process;
  if (!host) return work();
  host.toString = () => 'hidden';
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(host, 'toString');
  }
}

let loaded: Promise<PdfLibrary> | undefined;

/**
 * The library, and what it would start a worker with, in one thread: reading runs in a worker of ours already. The legacy build, as
 * Excel for Mac shows panes by browsers that are older, and Node 20 lacks some of what the other asks for.
 */
export const pdfjs = (): Promise<PdfLibrary> =>
  (loaded ??= asBrowser(async () => {
    // Both before it is asked to read: it looks for the second as a global, and otherwise fetches it.
    const library = await import(/* webpackChunkName: "pdfLibrary" */ 'pdfjs-dist/legacy/build/pdf.mjs');
    await import(/* webpackChunkName: "pdfLibrary" */ 'pdfjs-dist/legacy/build/pdf.worker.mjs');
    return library;
  }));
