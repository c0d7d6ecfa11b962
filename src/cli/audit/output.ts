import { constants } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../codeOf';
import { misused, Refusal } from '../refusal';

const REASONS = {
  ENOENT: 'its folder is not there. Make it, or name another.',
  ENOTDIR: 'its folder is a file. Name another.',
  EACCES: 'its folder may not be written to. Name another.',
  EPERM: 'it may not be written. Close it in Excel, or name another file.',
  EBUSY: 'it is in use. Close it in Excel, or name another file.',
  EROFS: 'its disk is for reading only. Name another.',
  ENOSPC: 'its disk is full. Make room, or name another.',
};

const reasonOf = (error: unknown): string | undefined =>
  Object.entries(REASONS).find(([code]) => code === codeOf(error))?.[1];

const found = (file: string) => stat(file).catch(() => undefined);

const notThere = (output: string, reason: string): Refusal => misused(`-o ${output}: ${reason}`);

/** Refuses a folder that cannot be written to, which the writing itself would find out after all the work. */
async function checkFolder(output: string): Promise<void> {
  const folder = path.dirname(output);
  try {
    if (!(await stat(folder)).isDirectory()) throw notThere(output, REASONS.ENOTDIR);
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : notThere(output, reason);
  }
}

const isThere = (output: string): Refusal =>
  misused(`-o ${output} is there already. Name another file, or add --force to replace it.`);

/** Refuses a file that must not be written, before any work is done: the workbook itself, or what is there already. */
export async function checkOutput(input: string, output: string, force: boolean): Promise<void> {
  if (output.trim() === '') throw misused('-o has no name. Name the file that is to be written, such as audited.xlsx.');
  const [from, to] = [await found(input), await found(output)];
  if (!to) return checkFolder(output);
  if (from?.dev === to.dev && from.ino === to.ino)
    throw misused(`-o ${output} is the workbook itself, which is never changed. Name another file.`);
  if (to.isDirectory()) throw misused(`-o ${output} is a folder. Name a file in it.`);
  if (!force) throw isThere(output);
}

/** Refuses a name that Excel would not open the file by: one with macros has to say so. */
export function checkEnding(output: string, ending: string): void {
  const { dir, name, ext } = path.parse(output);
  if (ext.toLowerCase() !== ending)
    throw misused(`-o ${output}: a workbook of this kind ends in ${ending}. Write -o ${path.join(dir, name + ending)}`);
}

/**
 * Writes a file whole or not at all: beside its place under another name, renamed at the end, removed where anything fails or the signal
 * stops it.
 */
export async function writeOutput(
  output: string,
  pieces: Iterable<Uint8Array>,
  { signal, force }: { readonly signal: AbortSignal; readonly force: boolean },
): Promise<void> {
  const unfinished = path.join(path.dirname(output), `.${path.basename(output)}.${process.pid}.unfinished`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      for (const piece of pieces) {
        signal.throwIfAborted();
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    signal.throwIfAborted();
    // Somebody may have put one there while this was made.
    if (!force && (await found(output))) throw isThere(output);
    await rename(unfinished, output);
  } catch (error) {
    await rm(unfinished, { force: true });
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new Refusal(`${output} was not written: ${reason}`, undefined, { cause: error });
  }
}
