/** How text travels between the host and the client library: `postMessage` in a browser, a function call in Node. */
export interface Channel {
  post(text: string): void;
  listen(receive: (text: string) => void): void;
  close(): void;
}

/**
 * The channel to a page in an iframe. Only text from that very window and that very origin is heard, and only that
 * origin is spoken to.
 */
export function frameChannel(frame: HTMLIFrameElement, origin: string): Channel {
  const closing = new AbortController();
  return {
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    listen: (receive) => {
      const hear = (event: MessageEvent): void => {
        if (event.source !== frame.contentWindow || event.origin !== origin) return;
        if (typeof event.data === 'string') receive(event.data);
      };
      addEventListener('message', hear, { signal: closing.signal });
    },
    close: () => closing.abort(),
  };
}
