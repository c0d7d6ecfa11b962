import { printable } from '../printable';
import type { Manifest } from './manifest';
import type { Source } from './open/source';

/** The last of `path size time`. */
const TIME = / \S+$/;

interface Watched {
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/**
 * By what a folder knows a file of this machine whose date alone is another than when it was read; undefined where there is none such.
 * Only one that has the path and the length of a file that was read is looked into.
 */
export async function sameBefore(
  { files, contents }: Manifest,
  { name, identity, content }: Source,
  { signal, print }: Watched,
): Promise<string | undefined> {
  if (content === undefined || Object.hasOwn(files, identity)) return undefined;
  const state = identity.replace(TIME, '');
  const alike = Object.keys(contents).filter((known) => known.replace(TIME, '') === state);
  if (alike.length === 0) return undefined;
  print(printable(`${name} has another date than when it was read; its bytes are compared with those.`));
  const now = await content(signal);
  return alike.find((known) => contents[known] === now);
}
