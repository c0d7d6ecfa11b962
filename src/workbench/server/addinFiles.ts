import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { TRUST_PAGE } from './trustPage';

/** Where the add-in's pages take the library from; a version of it may never be published with the add-in. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** The address the add-in is built for. */
export const BUILT_FOR = 'https://localhost:3000';
const OFFICE_PREFIX = '/office-js/';
const TRUST_PATH = `${OFFICE_PREFIX}AgaveErrorUX/index.html`;

/** Files that name addresses, by extension. Everything else is served byte for byte. */
const NAMING_ADDRESSES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

export interface AddinFolders {
  /** The built add-in. */
  readonly addin: string;
  /** The library as the package has it. */
  readonly officeJs: string;
}

/**
 * Serves the built add-in as its own host would, with two addresses put in place: its own, and that of the library,
 * which comes from the package on this machine and is not changed.
 */
export function addinFiles(folders: AddinFolders, ownUrl: () => string, workbenchUrl: () => string): RequestListener {
  const addin = sirv(folders.addin, { dev: true });
  const officeJs = sirv(folders.officeJs, { dev: true });
  return (request, response) => {
    const { pathname } = new URL(`${ownUrl()}${request.url ?? '/'}`);
    // The workbench reads the manifest and the functions' metadata from another port, that is another origin.
    response.setHeader('Access-Control-Allow-Origin', workbenchUrl());
    response.setHeader('Cache-Control', 'no-cache');
    const notFound = (): void => void response.writeHead(404).end();
    const type = NAMING_ADDRESSES[path.posix.extname(pathname)];
    if (pathname === TRUST_PATH) {
      // No Excel needs this page, so that no network is to be needed for it either.
      response.setHeader('Cache-Control', 'max-age=86400');
      send(response, TRUST_PAGE, 'text/html; charset=utf-8');
    } else if (pathname.startsWith(OFFICE_PREFIX)) {
      request.url = `/${pathname.slice(OFFICE_PREFIX.length)}`;
      officeJs(request, response, notFound);
    } else if (type) sendWithAddresses(response, folders.addin, pathname, type, ownUrl()).catch(notFound);
    else addin(request, response, notFound);
  };
}

async function sendWithAddresses(
  response: ServerResponse,
  folder: string,
  pathname: string,
  type: string,
  ownUrl: string,
): Promise<void> {
  const text = await readFile(fileIn(folder, pathname), 'utf8');
  send(response, text.replaceAll(OFFICE_CDN, `${ownUrl}${OFFICE_PREFIX}`).replaceAll(BUILT_FOR, ownUrl), type);
}

function send(response: ServerResponse, text: string, type: string): void {
  response.writeHead(200, { 'Content-Type': type }).end(text);
}

/** `URL` has resolved plain dots; encoded ones, and Windows' separators, are left to be refused. */
function fileIn(folder: string, pathname: string): string {
  const file = path.join(folder, decodeURIComponent(pathname));
  if (!file.startsWith(folder + path.sep)) throw new Error(`${pathname} leads out of the folder`);
  return file;
}
