/** What a file is, by its bytes: names lie. */
export type DocumentKind =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'picture' }
  /** What it is, as a person would say. */
  | { readonly kind: 'other'; readonly what: string };

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const marked =
  (...marks: readonly string[]) =>
  (begins: string): boolean =>
    marks.some((mark) => begins.startsWith(mark));
const like =
  (pattern: RegExp) =>
  (begins: string): boolean =>
    pattern.test(begins);
const other = (what: string): DocumentKind => ({ kind: 'other', what });

/** How a file begins, and what it is then; the first that fits. */
const BEGINS: readonly (readonly [begins: (begins: string) => boolean, kind: DocumentKind])[] = [
  // A PDF's mark may stand behind other bytes, within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  [like(/^[\s\S]{0,1024}%PDF-/), { kind: 'pdf' }],
  [marked('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'), { kind: 'zip' }],
  [marked('{\\rtf'), other('an RTF file')],
  [marked('\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'), { kind: 'picture' }],
  [like(/^(RIFF.{4}WEBP|.{4}ftyphei|BM.{4}\0{4})/s), { kind: 'picture' }],
  [like(/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html)/i), other('a web page')],
  [like(/^(\xef\xbb\xbf)?\s*<\?xml/i), other('an XML file')],
  [marked('\xffWPC'), other('a WordPerfect file')],
  [marked('%!PS'), other('a PostScript file')],
  [marked('\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh'), other('a packed file')],
  [marked('MZ', '\x7fELF'), other('a program')],
];

/** The container of Office's formats before 2007, and of today's where a password locks them (MS-CFB, MS-OFFCRYPTO). */
const OLD_OFFICE = '\xd0\xcf\x11\xe0';
/** Names in the container are of two bytes a letter. */
const wide = (name: string): string => name.replace(/\B/g, '\0');

function oldOffice(bytes: Uint8Array): DocumentKind {
  const all = latin(bytes.subarray(0, 1 << 16)) + latin(bytes.subarray(Math.max(1 << 16, bytes.length - (1 << 16))));
  if (all.includes(wide('EncryptedPackage'))) return { kind: 'locked' };
  if (all.includes(wide('WordDocument'))) return { kind: 'other', what: 'a Word file of the old kind (.doc)' };
  return { kind: 'other', what: 'a file of an older Office' };
}

const WIDE_TEXT = new Map([
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]);
/** What no text has. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u;

function textOf(bytes: Uint8Array, begins: string): string | undefined {
  const encoding = WIDE_TEXT.get(begins.slice(0, 2)) ?? 'utf-8';
  for (const each of [encoding, 'windows-1252'])
    try {
      const text = new TextDecoder(each, { fatal: true }).decode(bytes);
      return CONTROL.test(text) ? undefined : text;
    } catch {
      // Not in this encoding.
    }
  return undefined;
}

/** What a file is, by how it begins. */
export function kindOf(bytes: Uint8Array): DocumentKind {
  const begins = latin(bytes.subarray(0, 1100));
  if (begins.startsWith(OLD_OFFICE)) return oldOffice(bytes);
  const known = BEGINS.find(([fits]) => fits(begins));
  if (known) return known[1];
  const text = textOf(bytes, begins);
  return text === undefined
    ? { kind: 'other', what: 'a file of a kind that is not read here' }
    : { kind: 'text', text };
}
