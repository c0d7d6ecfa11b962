import { type TextAllowance, tidy } from '../documentText';
import type { MarkupHandler } from './readMarkup';
import { type Seen, SEEN_BY } from './seen';

/** The paragraphs of a part under way. */
export interface Paragraphs extends MarkupHandler {
  readonly paragraphs: string[];
  /** What the reader of the text is to know. */
  readonly seen: ReadonlySet<Seen>;
}

/** A row of a table that is being read. */
interface Row {
  readonly cells: string[];
  isDeleted: boolean;
}

/** Where paragraphs go: into the document, or into the cell or text box that is open. */
interface Place {
  readonly paragraphs: string[];
}

/** A paragraph that is open; a text box in it has paragraphs of its own. */
interface Open {
  text: string;
  /** Its end is deleted, so that the next goes on with it. */
  goesOn: boolean;
}

/** What stands in these is not in the text: deleted, moved away, or said again for programs that are older. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'delText',
  'instrText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
]);
const TEXTS = new Map([
  ['tab', ' '],
  ['br', ' '],
  ['cr', ' '],
  ['ptab', ' '],
  ['noBreakHyphen', '-'],
]);
/** Where a paragraph that goes on has nowhere to go. */
const WHOLES = ['body', 'hdr', 'ftr', 'footnote', 'endnote', 'tc', 'txbxContent'];

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';

/**
 * Takes in a part of WordprocessingML (ECMA-376 part 1, section 17) and gives its paragraphs as Word prints them once all changes are
 * accepted: a row of a table is one, its cells joined by ` | `; a text box's come before the paragraph that it hangs on.
 */
export function paragraphsOf(allow: TextAllowance): Paragraphs {
  const paragraphs: string[] = [];
  const seen = new Set<Seen>();
  const path: string[] = [];
  const places: Place[] = [{ paragraphs }];
  const opened: Open[] = [];
  const rows: Row[] = [];
  let leftOut = 0;
  let isHidden = false;
  let goesOn = '';

  const put = (text: string): void => {
    const paragraph = tidy(text);
    if (paragraph !== '') places.at(-1)?.paragraphs.push(paragraph);
  };
  /** Whether an element stands among a paragraph's or a row's properties, where it speaks of its mark or of the whole row. */
  const isOfMark = (): boolean => path.at(-1) === 'rPr' && path.at(-2) === 'pPr';
  const isOfRow = (): boolean => path.at(-1) === 'trPr';

  const begins = new Map<string, () => void>([
    [
      'p',
      () => {
        opened.push({ text: goesOn, goesOn: false });
        goesOn = '';
      },
    ],
    ['r', () => void (isHidden = false)],
    ['tr', () => void rows.push({ cells: [], isDeleted: false })],
    ['tc', () => void places.push({ paragraphs: [] })],
    ['txbxContent', () => void places.push({ paragraphs: [] })],
  ]);
  const ends = new Map<string, () => void>([
    [
      'p',
      () => {
        const one = opened.pop();
        if (one?.goesOn === true) goesOn = one.text;
        else put(one?.text ?? '');
      },
    ],
    ['r', () => void (isHidden = false)],
    ['tc', () => void rows.at(-1)?.cells.push((places.pop()?.paragraphs ?? []).join(' '))],
    [
      'tr',
      () => {
        const row = rows.pop();
        if (row?.isDeleted === false) put(row.cells.filter((cell) => cell !== '').join(' | '));
      },
    ],
    [
      'txbxContent',
      () => {
        for (const text of places.pop()?.paragraphs ?? []) put(text);
      },
    ],
  ]);
  const endWhole = (): void => {
    put(goesOn);
    goesOn = '';
  };

  const markDeleted = (): void => {
    const [one, row] = [opened.at(-1), rows.at(-1)];
    if (isOfMark() && one) one.goesOn = true;
    if (isOfRow() && row) row.isDeleted = true;
  };
  const write = (text: string): void => {
    const one = opened.at(-1);
    if (!one || leftOut > 0 || isHidden) return;
    allow(text.length);
    one.text += text;
  };

  return {
    paragraphs,
    seen,
    open(name, attribute) {
      const kind = SEEN_BY.get(name);
      if (kind !== undefined && leftOut === 0) seen.add(kind);
      if (name === 'del') markDeleted();
      if (LEFT_OUT.has(name)) leftOut += 1;
      else if (leftOut === 0) {
        if (name === 'vanish' && path.at(-1) === 'rPr' && path.at(-2) === 'r' && !isOff(attribute('val'))) {
          isHidden = true;
          seen.add('hidden');
        }
        const isTabStop = name === 'tab' && path.at(-1) === 'tabs';
        if (!isTabStop) write(TEXTS.get(name) ?? '');
        begins.get(name)?.();
      }
      path.push(name);
    },
    text(text) {
      if (path.at(-1) === 't') write(text);
    },
    close(name) {
      path.pop();
      if (LEFT_OUT.has(name)) leftOut -= 1;
      else if (leftOut === 0) {
        if (WHOLES.includes(name)) endWhole();
        ends.get(name)?.();
      }
    },
  };
}
