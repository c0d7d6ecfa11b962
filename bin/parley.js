#!/usr/bin/env node
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { command } from './command.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** A folder in which nothing may be written: somebody else's, or a disk for reading only. */
const CLOSED = ['EACCES', 'EPERM', 'EROFS'];

let file;
try {
  file = await command(root);
} catch (error) {
  if (!CLOSED.includes(error.code)) throw error;
}
if (file !== undefined) await import(pathToFileURL(file));
else {
  // Slower, but from the sources as they are.
  const { tsImport } = await import('tsx/esm/api');
  await tsImport('../src/cli/parley.ts', import.meta.url);
}
