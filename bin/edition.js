import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a bundle is made of, and by what. */
const SOURCES = ['src', 'bin', 'package-lock.json'];

/** A name for the sources as they are now: another one after every change of them. */
export function edition(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const isFolder = statSync(path.join(root, source)).isDirectory();
    for (const file of isFolder ? readdirSync(path.join(root, source), { recursive: true }) : ['']) {
      const { mtimeMs, size } = statSync(path.join(root, source, file));
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
