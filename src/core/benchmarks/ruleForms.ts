import { CAP, FLOOR, HIGHER, LOWER } from './ruleWords';

/** A text that says which of several counts, in parts that have yet to be read. */
export interface RuleForm {
  readonly takes: 'higher' | 'lower';
  /** Its sides, each as a text; or one text that lists them. */
  readonly sides: readonly [of: string, bound: string] | string;
}

const BEFORE = new RegExp(String.raw`^(?:the )?(?:(?<higher>${HIGHER})|${LOWER})(?: of\b)?[ :]*(?<list>[ :(].+)$`, 'i');
const AFTER = new RegExp(
  `^(?<list>.+?),? (?:(?:whichever|whatever) is(?: the)?|if) (?:(?<higher>${HIGHER})|${LOWER})$`,
  'i',
);
const BOUND = new RegExp(`^(?<of>.+)[ ,](?:(?<higher>${FLOOR})|(?:${CAP})) ?(?<bound>[^ ].*)$`, 'i');
/** What leads over from a price to its least or most: `, but`, `and with a`. */
const LEADING_OVER = /[ ,]*(?: and| but)?[ ,]*(?: with)?(?: an?| the)?[ ,]*$/i;

/** Whether brackets around a text belong together. */
function isBracketed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let open = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    open += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (open === 0) return false;
  }
  return true;
}

export const withoutBrackets = (text: string): string =>
  isBracketed(text) ? withoutBrackets(text.slice(1, -1).trim()) : text;

const listIn = (form: RegExp, text: string): RuleForm | undefined => {
  const part = form.exec(text)?.groups;
  const list = part?.['list']?.replace(/^[ :]+/, '');
  return list
    ? { takes: part?.['higher'] === undefined ? 'lower' : 'higher', sides: withoutBrackets(list) }
    : undefined;
};

function boundIn(text: string): RuleForm | undefined {
  const part = BOUND.exec(text)?.groups;
  const [of, bound] = [part?.['of']?.replace(LEADING_OVER, ''), part?.['bound']];
  return of && bound ? { takes: part?.['higher'] === undefined ? 'lower' : 'higher', sides: [of, bound] } : undefined;
}

/**
 * The rules that a text may be, the likeliest first: a least or a most that stands at its end is of all before it, as contracts
 * have it.
 */
export const rulesIn = (text: string): readonly RuleForm[] =>
  [boundIn(text), listIn(BEFORE, text), listIn(AFTER, text)].filter((form) => form !== undefined);

/** A rule within a list that says where it ends: it is in brackets, or its sides are. */
function isClosed(text: string): boolean {
  const list = BEFORE.exec(text)?.groups?.['list'];
  return isBracketed(text) || (list !== undefined && isBracketed(list.trim()));
}

/**
 * Whether it is clear where a rule ends that stands in a list: in brackets, or with two sides at the list's end, of which neither can
 * belong to the list.
 */
export const endsClearly = (text: string, isLast: boolean, sides: number): boolean =>
  isClosed(text) || (isLast && sides === 2 && BEFORE.test(text));

/** A comma that sets thousands apart stands within a number. */
const BETWEEN = /\s*(?:,(?!\d{3}(?!\d))|[;/&])\s*(?:(?:and|or)\s+)?|\s+(?:and|or|vs\.?)\s+/iy;

/** The pieces of a list and what stands between them, in turns; what is in brackets stays whole. */
export function piecesOf(list: string): readonly string[] {
  const pieces: string[] = [];
  let [open, from] = [0, 0];
  for (let at = 0; at < list.length; at += 1) {
    open = Math.max(0, open + (list[at] === '(' ? 1 : list[at] === ')' ? -1 : 0));
    BETWEEN.lastIndex = at;
    const between = open === 0 ? BETWEEN.exec(list)?.[0] : undefined;
    if (between === undefined) continue;
    pieces.push(list.slice(from, at), between);
    from = at + between.length;
    at = from - 1;
  }
  return [...pieces, list.slice(from)];
}
