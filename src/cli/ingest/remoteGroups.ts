import { promisify } from 'node:util';
import { gunzip, type ZlibOptions } from 'node:zlib';
import { readProviderGroups, type RemoteGroup, type RemoteReference } from '../../formats/tic';
import { isGzip } from '../../formats/unpack';
import { codeOf } from '../codeOf';
import { count } from '../count';
import { Refusal } from '../refusal';
import { address } from './open/address';

const MOST_FILES = 20_000;
const MOST_BYTES = 64 << 20;
const AT_ONCE = 4;
const TOO_LONG = `it is longer than ${MOST_BYTES >> 20} MB`;

const gunzipped = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip);

/** One that could not be read, and why. */
export interface MissingGroups {
  readonly location: string;
  readonly reason: string;
}

/** Fetches the groups that lie in files of their own, each once; those that cannot be had are listed. */
export async function remoteGroups(
  references: readonly RemoteReference[],
  signal: AbortSignal,
  define: (reference: RemoteReference, groups: readonly RemoteGroup[]) => void,
): Promise<readonly MissingGroups[]> {
  const byLocation = new Map<string, RemoteReference[]>();
  for (const reference of references)
    byLocation.set(reference.location, [...(byLocation.get(reference.location) ?? []), reference]);
  if (byLocation.size > MOST_FILES)
    throw new Refusal(
      `The file keeps its providers in ${count(byLocation.size)} other files; ${count(MOST_FILES)} are the most that are fetched.`,
    );
  const missing: MissingGroups[] = [];
  const left = [...byLocation];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [location, of] = next;
      try {
        const groups = readProviderGroups(await textAt(location, signal));
        for (const reference of of) define(reference, groups);
      } catch (error) {
        signal.throwIfAborted();
        missing.push({
          location,
          reason: error instanceof Refusal ? error.message : 'it is no JSON with provider groups',
        });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

async function textAt(location: string, signal: AbortSignal): Promise<string> {
  const { bytes } = await address(location, signal);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes(signal)) {
    length += piece.length;
    if (length > MOST_BYTES) throw new Refusal(TOO_LONG);
    pieces.push(piece);
  }
  const whole = Buffer.concat(pieces);
  return (isGzip(whole) ? await unpackedOf(whole) : whole).toString('utf8');
}

/** Small enough to be unpacked in one go, and no more of it than fits. */
const unpackedOf = (packed: Uint8Array): Promise<Buffer> =>
  gunzipped(packed, { maxOutputLength: MOST_BYTES }).catch((error: unknown) => {
    throw new Refusal(
      codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? TOO_LONG : 'it is packed, and damaged or not whole',
      undefined,
      { cause: error },
    );
  });
