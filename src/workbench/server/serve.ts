import { createRequire } from 'node:module';
import path from 'node:path';
import sirv from 'sirv';
import { addinFiles } from './addinFiles';
import { listenLocally } from './loopback';

export interface ServeOptions {
  /** The repository. */
  readonly root: string;
  /** The built add-in; `dist/addin` of the repository where absent. */
  readonly addin?: string;
  /** The built workbench; `dist/workbench` of the repository where absent. */
  readonly workbench?: string;
  /** First port to try, and the next one for the add-in; any free ones where absent. */
  readonly port?: number;
}

export interface Served {
  readonly workbenchUrl: string;
  readonly addinUrl: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench and the add-in, each as a site of its own, as in Excel on the web: browsers give the pane a process of its own
 * then, so that a grid that draws holds up no pane.
 */
export async function serve({ root, addin, workbench, port = 0 }: ServeOptions): Promise<Served> {
  const urls = { addin: 'http://127.0.0.1', workbench: 'http://localhost' };
  const page = sirv(workbench ?? path.join(root, 'dist/workbench'), { dev: true });
  const workbenchServer = await listenLocally((request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    const notFound = (): void => void response.writeHead(404).end();
    if (request.url === '/addin.json') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ url: urls.addin }));
    } else if (request.url === '/favicon.ico') {
      // Browsers ask for it unbidden; an empty answer keeps the console free for what matters.
      response.writeHead(204).end();
    } else page(request, response, notFound);
  }, port);
  urls.workbench = workbenchServer.url;
  const folders = { addin: addin ?? path.join(root, 'dist/addin'), officeJs: officeJsFolder(root) };
  const addinServer = await listenLocally(
    addinFiles(
      folders,
      () => urls.addin,
      () => urls.workbench,
    ),
    port === 0 ? 0 : port + 1,
    '127.0.0.1',
  );
  urls.addin = addinServer.url;
  return {
    workbenchUrl: urls.workbench,
    addinUrl: urls.addin,
    close: async () => {
      await Promise.all([workbenchServer.close(), addinServer.close()]);
    },
  };
}

/** The library's folder in its package. */
export function officeJsFolder(root: string): string {
  const { resolve } = createRequire(path.join(root, 'package.json'));
  return path.join(path.dirname(resolve('@microsoft/office-js/package.json')), 'dist');
}
