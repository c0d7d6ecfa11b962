import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script or style sheet of the built add-in, and what it weighs. */
export interface Chunk {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

const BUILD = 'dist/addin';

/** What the built add-in makes a browser load, heaviest first. */
export function builtChunks(root: string): readonly Chunk[] {
  const folder = path.join(root, BUILD);
  return readdirSync(folder)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      return { file, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
    })
    .sort((left, right) => right.gzipped - left.gzipped);
}
