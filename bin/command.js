import process from 'node:process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { edition } from './edition.js';

const NAME = 'parley';
/** By then nobody still runs one that has been replaced. */
const DAY = 86_400_000;

function removeOld(folder, kept) {
  for (const name of readdirSync(folder)) {
    const each = path.join(folder, name);
    if (name !== kept && Date.now() - statSync(each).mtimeMs > DAY) rmSync(each, { recursive: true, force: true });
  }
}

/** The command's file, which is made where there is none of the sources as they are: whole or not at all, whoever else makes it. */
export async function command(root) {
  const folder = path.join(root, '.cache/command');
  const name = edition(root);
  const file = path.join(folder, name, `${NAME}.mjs`);
  if (existsSync(file)) return file;
  const { bundle } = await import('./bundle.js');
  const unfinished = path.join(folder, `${name}.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await bundle(root, `src/cli/${NAME}.ts`, unfinished);
  try {
    renameSync(unfinished, path.join(folder, name));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(file)) throw error;
  }
  removeOld(folder, name);
  return file;
}
