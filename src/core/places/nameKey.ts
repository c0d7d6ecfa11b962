/** Most names: thousands are read when a workbook opens. */
const PLAIN = /^[ -~]*$/;

/** Letters and digits alone, without accents or case; `Saint` and `St.` are one word, as are `Fort` and `Ft.`, `&` and `and`. */
export const nameKey = (name: string): string =>
  (PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bsaint(?=e?\b)/g, 'st')
    .replace(/\bft\b/g, 'fort')
    .replace(/[^a-z0-9]/g, '');
