import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableXlsx } from '../../formats/xlsx';
import { codeOf } from '../codeOf';
import { misused, Refusal } from '../refusal';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  EISDIR: 'is a folder. Name a workbook in it.',
  EACCES: 'may not be read. Ask for the right to read it, or copy it.',
  EPERM: 'may not be read. Ask for the right to read it, or copy it.',
  EBUSY: 'is in use. Close it in Excel.',
};

/** A file's bytes; refuses, by its name, one that cannot be read. */
export async function openFile(file: string): Promise<Uint8Array> {
  if (file.trim() === '') throw misused('A file has no name. Name the one that is to be read, such as fees.xlsx.');
  const name = path.basename(file);
  try {
    if ((await stat(file)).isDirectory()) throw new Refusal(`${name} is a folder. Name a workbook in it.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = REASONS[codeOf(error)] ?? `cannot be read (${codeOf(error)}).`;
    throw new Refusal(`${file} ${reason}`, undefined, { cause: error });
  }
}

/** What a file is read or written by; says of which file it speaks where that fails. */
export async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableXlsx)
      throw new Refusal(`${path.basename(file)} ${error.message}`, undefined, { cause: error });
    throw error;
  }
}
