import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Both of what `localhost` may mean to a browser; a machine without IPv6 has only the first. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
const LAST_PORT = 65_535;

/** What a browser may call this machine by. To it, the two names are two sites. */
export type LocalName = 'localhost' | '127.0.0.1';

/** A server that this machine alone can reach. */
export interface LocalServer {
  /** `http://localhost:3100`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on the port, or where it is taken on the next that is free; port 0 means any. */
export async function listenLocally(
  listener: RequestListener,
  port: number,
  name: LocalName = 'localhost',
): Promise<LocalServer> {
  try {
    return await listenOn(listener, port, name);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' || port >= LAST_PORT) throw error;
    return listenLocally(listener, port === 0 ? 0 : port + 1, name);
  }
}

async function listenOn(listener: RequestListener, wanted: number, name: LocalName): Promise<LocalServer> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let port = wanted;
  for (const host of LOOPBACK) {
    const server = createServer(onlyAs(name, listener));
    try {
      await listening(server, port, host);
    } catch (error) {
      if (servers.length > 0 && NO_SUCH_ADDRESS.has(codeOf(error))) continue;
      await close();
      throw error;
    }
    servers.push(server);
    port = (server.address() as AddressInfo).port;
  }
  return { url: `http://${name}:${port}`, close };
}

/** A name of somebody else's that was made to point here is refused, so that no web page can read what is served. */
function onlyAs(name: LocalName, listener: RequestListener): RequestListener {
  return (request, response) => {
    const { host = '' } = request.headers;
    if (host.replace(/:\d+$/, '').toLowerCase() === name) listener(request, response);
    else response.writeHead(403).end();
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
