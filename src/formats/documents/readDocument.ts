import { failed, ok, type Result } from '../../core/result';
import { type Advance, type DocumentRead, LIMITS, MEGABYTE, UnreadableDocument } from '../documentText';
import { kindOf } from './kindOf';
import { readPastedText } from './readPastedText';

async function throughReader(read: () => Promise<DocumentRead>): Promise<Result<DocumentRead>> {
  try {
    return ok(await read());
  } catch (thrown) {
    if (thrown instanceof UnreadableDocument) return thrown.failed;
    throw thrown;
  }
}

/** Reads a contract's text from a file's bytes, by what they are. @param advance Told of pages or parts as they are read. */
export async function readDocument(
  bytes: Uint8Array,
  advance: Advance,
  limits = LIMITS,
): Promise<Result<DocumentRead>> {
  if (bytes.length === 0) return failed('documentEmpty', {});
  const { megabytes: most } = limits;
  if (bytes.length > most * MEGABYTE)
    return failed('documentTooBig', { megabytes: Math.ceil(bytes.length / MEGABYTE), most });
  const found = kindOf(bytes);
  switch (found.kind) {
    case 'pdf': {
      // The library comes with the first PDF.
      const { readPdf } = await import(/* webpackChunkName: "pdf" */ '../pdf');
      return throughReader(() => readPdf(bytes, advance, limits));
    }
    case 'zip': {
      const { readDocx } = await import(/* webpackChunkName: "docx" */ '../docx');
      return throughReader(() => readDocx(bytes, advance, limits));
    }
    case 'text':
      return readPastedText(found.text, limits);
    case 'locked':
      return failed('documentLocked', {});
    case 'picture':
      return failed('documentPicture', {});
    case 'other':
      return failed('documentOther', { what: found.what });
  }
}
