const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const LARGEST = 0x10ffff;

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= LARGEST ? String.fromCodePoint(code) : whole;
}

/** `Smith &amp; Sons` as `Smith & Sons`; what is no character stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, decoded) : text;
