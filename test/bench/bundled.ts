import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../bin/bundle.js';

/**
 * A module's exports as the build would ship it: the runner's own way of reading TypeScript wraps every closure, which makes fast
 * code four times slower than it is.
 */
export async function bundled(file: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = path.resolve('.cache/bench');
  await bundle(process.cwd(), file, folder);
  const built = path.join(folder, `${path.basename(file, '.ts')}.mjs`);
  return (await import(pathToFileURL(built).href)) as Readonly<Record<string, unknown>>;
}
