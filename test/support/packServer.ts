import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LocalServer, listenLocally } from '../../src/workbench/server/loopback';

/**
 * How the server answers: as a good one, as one that breaks off in the middle, always or once, as one that allows no headers, or as one that
 * gives every version the same mark, which pages may read or only the browser.
 */
export type Manner = 'good' | 'breaksOff' | 'breaksOffOnce' | 'plain' | 'page' | 'sameMark' | 'sameMarkHidden';

const PLAIN: readonly Manner[] = ['plain', 'sameMarkHidden'];
const SAME_MARK: readonly Manner[] = ['sameMark', 'sameMarkHidden'];

/** A server that publishes one pack for pages of any origin. */
export interface PackServer extends LocalServer {
  readonly address: string;
  /** What was asked, as `GET 200 bytes=12-`. */
  readonly asked: string[];
  publish(file: Uint8Array, manner?: Manner): void;
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Access-Control-Allow-Headers': 'If-None-Match, If-Range, Range',
};

export async function packServer(): Promise<PackServer> {
  let file = new Uint8Array();
  let manner: Manner = 'good';
  let version = 0;
  const asked: string[] = [];

  function send(request: IncomingMessage, response: ServerResponse): void {
    const etag = SAME_MARK.includes(manner) ? '"mark"' : `"${version}"`;
    const isPlain = PLAIN.includes(manner);
    const headers = {
      ...(isPlain ? { 'Access-Control-Allow-Origin': '*' } : CORS),
      ...(manner === 'plain' ? {} : { ETag: etag }),
    };
    const { range, 'if-none-match': known, 'if-range': mark } = request.headers;
    const from = range !== undefined && mark === etag ? Number(/\d+/.exec(range)) : 0;
    const status = request.method === 'OPTIONS' ? (isPlain ? 405 : 204) : known === etag ? 304 : from > 0 ? 206 : 200;
    asked.push(`${request.method ?? ''} ${status}${from > 0 ? ` from ${from}` : ''}`);
    if (status !== 200 && status !== 206) return void response.writeHead(status, headers).end();
    if (manner === 'page')
      return void response.writeHead(200, { ...CORS, 'Content-Type': 'text/html' }).end('<p>Sign in');
    const rest = file.subarray(from);
    response.writeHead(status, {
      ...headers,
      'Content-Type': 'application/octet-stream',
      'Content-Length': rest.length,
    });
    if (manner !== 'breaksOff' && manner !== 'breaksOffOnce') return void response.end(rest);
    if (manner === 'breaksOffOnce') manner = 'good';
    response.write(rest.subarray(0, Math.ceil(rest.length / 2)), () => setTimeout(() => response.destroy(), 50));
  }

  const server = await listenLocally(send, 0);
  return {
    ...server,
    address: `${server.url}/texas.parquet`,
    asked,
    publish(next, how = 'good') {
      file = next.slice();
      manner = how;
      version += 1;
    },
  };
}
