import { deflateSync } from 'node:zlib';
import { zipped } from './zipped';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A part of a Word file's text, of markup that is given. */
export const wordXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`;

export const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A Word file of one part, or of more. */
export const wordFile = (document: string | Uint8Array, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({ 'word/document.xml': document, ...more });

/** An object of a PDF: what stands between `obj` and `endobj`. */
export type PdfObject = string | Uint8Array;

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A stream with its dictionary. */
export const stream = (bytes: Uint8Array, entries = ''): Uint8Array =>
  joined([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);

export const packed = (bytes: Uint8Array, entries = ''): Uint8Array =>
  stream(deflateSync(bytes), `/Filter /FlateDecode ${entries}`);

/** A PDF of objects, numbered from 1; the first is its catalogue. */
export function pdfFile(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = 9;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(at);
    put(Buffer.from(`${index + 1} 0 obj\n`));
    put(typeof object === 'string' ? Buffer.from(object, 'latin1') : object);
    put(Buffer.from('\nendobj\n'));
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  put(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>';

interface OnePage {
  readonly catalogue?: string;
  readonly page?: string;
  readonly box?: string;
  readonly kids?: string;
}

/** A PDF of one page with a stream of its own: objects 1 catalogue, 2 pages, 3 page, 4 content, 5 font. */
export const pdfOfPage = (
  content: Uint8Array,
  { catalogue = '', page = '', box = '0 0 612 792', kids = '3 0 R' }: OnePage = {},
) =>
  pdfFile([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count 1 >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    content,
    FONT,
  ]);

/** A line of text on a page. */
export const shown = (text: string, y = 700): Uint8Array =>
  stream(Buffer.from(`BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`, 'latin1'));
