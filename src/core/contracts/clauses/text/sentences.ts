/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'no nos sec secs sect art arts ex exh par para ch vol pt p pp e.g i.e cf viz vs v al mr mrs ms dr prof hon st ave blvd rd ' +
    'ste dept div attn approx est ext fed reg rev stat tit u.s u.s.c c.f.r usc cfr jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'p.o ph.d m.d d.o d/b/a a.m p.m n.a n.w s.w n.e s.e'
  ).split(' '),
);
/** Those of a company's name, which end a sentence all the same where the next begins with a word that names cannot go on with. */
const COMPANIES = new Set(['inc', 'corp', 'co', 'ltd', 'l.l.c', 'p.c', 'p.a', 'p.l.l.c', 'l.p', 'l.l.p', 'n.p', 'etc']);
const BEGINS =
  /^["“(]?(?:The|This|These|If|In|Any|All|Each|Every|It|Its|Such|No|Either|Neither|Upon|Should|Provider|Plan|Payer)\b/;

const END = /[.?!]["”’')\]]{0,3} (?=["“‘'([]{0,2}[A-Z0-9§])/g;
/** `Exhibit A.` ends one, `John Q.` does not. */
const LETTERED = /(?:exhibit|schedule|attachment|appendix|addendum|part) [a-z]$/i;
const LAST_WORD = /[A-Za-z/.]{1,12}$/;

function isEnd(text: string, stop: number, next: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - 12), stop))?.[0].toLowerCase() ?? '';
  // `4.` before a title, and an initial.
  if (/^\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXivx]{1,5}|[A-Za-z])$/.test(text.slice(Math.max(0, stop - 14), stop).trim()))
    return false;
  if (/^[a-z]$/.test(word)) return LETTERED.test(text.slice(Math.max(0, stop - 14), stop));
  if (COMPANIES.has(word)) return BEGINS.test(text.slice(next, next + 20));
  return !ABBREVIATIONS.has(word);
}

/** Beyond what anybody writes in one sentence; what is longer is read in pieces. */
const LONGEST = 1600;

function* pieces(sentence: string): Generator<string> {
  let rest = sentence;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > LONGEST / 2 ? space : LONGEST;
    yield rest.slice(0, end).trim();
    rest = rest.slice(end).trim();
  }
  if (rest !== '') yield rest;
}

/** The sentences of a paragraph as `plainText` gives it, in order, each a part of it. */
export function* sentences(text: string): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(END)) {
    const next = match.index + match[0].length;
    if (text[match.index] === '.' && !isEnd(text, match.index, next)) continue;
    yield* pieces(text.slice(start, next).trim());
    start = next;
  }
  yield* pieces(text.slice(start).trim());
}
