/** What a paragraph begins with: a number, a title, or both. */
export interface Heading {
  /** Empty where a number stands before a sentence. */
  readonly title: string;
  /** 1 of an article or exhibit, 2 of `4.2`, 3 of `4.2.1`. */
  readonly level: number;
  /** `section`: holds for the paragraphs below, too; `paragraph`: a title within a paragraph; `item`: of a list, `(a)`. */
  readonly of: 'section' | 'paragraph' | 'item';
  /** What comes after it in the same paragraph. */
  readonly rest: string;
}

const PARTS =
  /^(?:article|section|exhibit|attachment|appendix|schedule|part|§{1,2}) ?(?:[ivxlc]{1,6}|[a-z]|\d{1,2}(?:[.-]\d{1,2}){0,4})?[.):]?(?: ?[-–—:] ?| |$)/i;
const DOTTED = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,4}[.):]?(?: ?[-–—:] ?| )/;
const PLAIN = /^(?:\d{1,2}|[IVXLC]{1,6}|[A-Z])[.):] /;
const ITEM = /^(?:\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4})[.)]|[-•▪·●○*–—]) /i;

/** Words that a title writes small. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|per|the|to|under|upon|with|without)$/;
/** Words that make a sentence of what is written in capitals. */
const VERB =
  /\b(?:shall|will|must|may|can|is|are|was|were|be|has|have|does|do|not|agrees?|pays?|means?|applies|apply|covers|takes?|ends?|renews?)\b|^(?:this|these|either|neither|each party|the parties)\b/i;
/** What ends with it is no title but a name that the stop belongs to. */
const COMPANY = /\b(?:inc|corp|co|ltd|llc|no|nos|sec|art)$/i;
const LONGEST = 90;
const MOST_WORDS = 10;

const isShort = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && !VERB.test(text);

function isTitle(text: string): boolean {
  if (!isShort(text) || /[|;"“%]|\d{3}|: \S/.test(text)) return false;
  const words = text.split(/[ /–—-]+/).filter((word) => word !== '');
  return words.every((word) => SMALL.test(word) || /^[("'‘]?[A-Z&\d§(]/.test(word));
}

/** `Timely filing` as well as `Timely Filing`, where a number says that it is a title. */
const isNumberedTitle = (text: string): boolean => isShort(text) && /^[A-Z]/.test(text) && !/[|;:"“%]|\d/.test(text);

/** Where a title within a paragraph ends: at a full stop or a dash, before a sentence. */
const RUN_IN = /^([^.:;|]{2,90}?)(?:\.| [-–—])["”]? (?=["“(]?[A-Z(\d])/;

interface Numbered {
  readonly number: string;
  readonly level: number;
  readonly of: Heading['of'];
}

function numberOf(text: string): Numbered | null {
  const part = PARTS.exec(text)?.[0];
  if (part !== undefined) {
    const level = /^(?:section|§)/i.test(part) ? (part.match(/[.-]\d/g)?.length ?? 0) + 1 : 1;
    return { number: part, level, of: 'section' };
  }
  const dotted = DOTTED.exec(text)?.[0];
  if (dotted !== undefined) return { number: dotted, level: (dotted.match(/\.\d/g)?.length ?? 0) + 1, of: 'section' };
  const plain = PLAIN.exec(text)?.[0];
  if (plain !== undefined) return { number: plain, level: 1, of: 'section' };
  const item = ITEM.exec(text)?.[0];
  return item === undefined ? null : { number: item, level: 3, of: 'item' };
}

/** The number or title that a paragraph is or begins with; nothing where it begins as any sentence. */
export function headingOf(paragraph: string): Heading | null {
  const numbered = numberOf(paragraph);
  const number = numbered?.number ?? '';
  const body = paragraph.slice(number.length);
  // `ARTICLE IV`, and the title on the next line.
  if (numbered && body === '') return { title: number.trim(), level: numbered.level, of: 'section', rest: '' };
  const whole = body.replace(/[.:]$/, '');
  const level = numbered?.level ?? (body === body.toUpperCase() ? 1 : 2);
  if (isTitle(whole) || (numbered && isNumberedTitle(whole)))
    return { title: whole, level, of: numbered?.of ?? 'section', rest: '' };
  const runIn = RUN_IN.exec(body);
  if (
    runIn?.[1] !== undefined &&
    !COMPANY.test(runIn[1]) &&
    (isTitle(runIn[1]) || (numbered && isNumberedTitle(runIn[1])))
  )
    return { title: runIn[1], level, of: numbered?.of ?? 'paragraph', rest: body.slice(runIn[0].length) };
  if (!numbered) return null;
  // `1.` before a sentence may be an item as well as a section.
  const isItem = numbered.of === 'item' || (level === 1 && PLAIN.test(number));
  return { title: '', level, of: isItem ? 'item' : 'section', rest: body };
}
