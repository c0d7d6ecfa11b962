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

/** How a file begins, and what it is then; the first that fits. */
const BEGINS: readonly (readonly [begins: RegExp, kind: DocumentKind])[] = [
  // A PDF's mark may stand behind other bytes, within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  [/^[\s\S]{0,1024}%PDF-/, { kind: 'pdf' }],
  [/^PK(\x03\x04|\x05\x06|\x07\x08)/, { kind: 'zip' }],
  [/^\{\\rtf/, { kind: 'other', what: 'an RTF file' }],
  [
    /^(\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyphei)/,
    { kind: 'picture' },
  ],
  [/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html)/i, { kind: 'other', what: 'a web page' }],
  [/^(\xef\xbb\xbf)?\s*<\?xml/i, { kind: 'other', what: 'an XML file' }],
  [/^(\xffWPC)/, { kind: 'other', what: 'a WordPerfect file' }],
  [/^%!PS/, { kind: 'other', what: 'a PostScript file' }],
  [/^(\x1f\x8b|7z\xbc\xaf|Rar!|BZh)/, { kind: 'other', what: 'a packed file' }],
  [/^(MZ|\x7fELF)/, { kind: 'other', what: 'a program' }],
];

/** The container of Office's formats before 2007, and of today's where a password locks them (MS-CFB, MS-OFFCRYPTO). */
const OLD_OFFICE = /^\xd0\xcf\x11\xe0/;
/** Names in the container are of two bytes a letter. */
const wide = (name: string): string => [...name].join('\0');

function oldOffice(bytes: Uint8Array): DocumentKind {
  const all = latin(bytes.subarray(0, 1 << 16)) + latin(bytes.subarray(Math.max(1 << 16, bytes.length - (1 << 16))));
  if (all.includes(wide('EncryptedPackage'))) return { kind: 'locked' };
  if (all.includes(wide('WordDocument'))) return { kind: 'other', what: 'a Word file of the old kind (.doc)' };
  return { kind: 'other', what: 'a file of an older Office' };
}

const WIDE_TEXT = { '\xff\xfe': 'utf-16le', '\xfe\xff': 'utf-16be' } as const;
/** What no text has. */
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

function textOf(bytes: Uint8Array, begins: string): string | undefined {
  const mark = begins.slice(0, 2);
  const encoding = mark === '\xff\xfe' || mark === '\xfe\xff' ? WIDE_TEXT[mark] : 'utf-8';
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
  if (OLD_OFFICE.test(begins)) return oldOffice(bytes);
  const known = BEGINS.find(([pattern]) => pattern.test(begins));
  if (known) return known[1];
  const text = textOf(bytes, begins);
  return text === undefined
    ? { kind: 'other', what: 'a file of a kind that is not read here' }
    : { kind: 'text', text };
}
