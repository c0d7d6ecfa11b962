import { tidy } from '../documentText';
import type { Block } from './columns';
import { joinLines } from './joinLines';
import type { Line } from './lines';

/** A number or mark that stands before a paragraph: `4.2`, `(a)`, `Section 3.`, a bullet. */
const LABEL =
  /^(\(?(\d{1,3}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6})(\.\d{1,3}){0,4}[.)]?\)?|(article|section|exhibit|§) ?[\dA-Z.]{1,8}[.:]?|[•▪·●○◦■–—*-])$/i;
/** The same at the beginning of a line; a number alone may be one of a sentence. */
const LABELLED =
  /^(\((\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)|\d{1,3}(\.\d{1,3})+[.)]?|\d{1,2}[.)]|[A-Za-z][.)]|(article|section|exhibit|schedule|attachment) [\dA-Z][\dA-Z.]{0,7}[.:]?|[•▪●○◦■])\s/i;
const CELL = ' | ';
/** What ends a sentence, or a part of a list. */
const ENDED = /([.;:?!]["”’)]?|[;,] (and|or))$/;

/** Beyond the usual distance of lines by so much, a paragraph begins. */
const APART = 1.35;
/** In heights of the font. */
const INDENT = 0.9;
const SLACK = 1;
const SPACE = 0.25;
const OTHER_SIZE = 0.12;

interface Row {
  readonly text: string;
  /** Cells of a table, or of signatures side by side. */
  readonly isTable: boolean;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

function rowOf({ segments, y, size }: Line): Row {
  const [first, ...rest] = segments.map(({ text }) => text.trim());
  const isLabelled = rest.length > 0 && LABEL.test(first ?? '');
  const cells = isLabelled ? [`${first ?? ''} ${rest[0] ?? ''}`, ...rest.slice(1)] : [first ?? '', ...rest];
  return {
    text: cells.join(CELL),
    isTable: cells.length > 1,
    y,
    size,
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
  };
}

const firstWord = ({ text, left, right }: Row): number =>
  ((right - left) * (/^\S+/.exec(text)?.[0].length ?? 0)) / text.length;

/** Lines are filled as far as words fit, so that a line which had room for the next word ended on purpose. */
const hadRoom = (row: Row, next: Row, edge: number): boolean =>
  row.right + SPACE * row.size + firstWord(next) + SLACK * row.size < edge;

function isIndented(row: Row, next: Row, isFirst: boolean): boolean {
  const by = (next.left - row.left) / next.size;
  if (by > INDENT) return ENDED.test(row.text) && !(isFirst && LABELLED.test(row.text));
  return by < -INDENT && !isFirst;
}

/** Whether a paragraph ends between two lines. @param spacing The usual distance of lines, in heights of the font. */
function isBreak(row: Row, next: Row, isFirst: boolean, edge: number, spacing: number): boolean {
  if (row.isTable || next.isTable) return true;
  if (next.y - row.y > APART * spacing * Math.max(row.size, next.size)) return true;
  if (Math.abs(row.size - next.size) > OTHER_SIZE * row.size) return true;
  if (LABELLED.test(next.text) && ENDED.test(row.text)) return true;
  return hadRoom(row, next, edge) || isIndented(row, next, isFirst);
}

/** The usual distance of lines in a document, in heights of their font: that of the closest quarter. */
export function spacingOf(blocks: readonly Block[]): number {
  const gaps = blocks
    .flatMap((block) => block.map((line, index) => (line.y - (block[index - 1]?.y ?? line.y)) / line.size))
    .filter((gap) => gap > 0.7 && gap < 4)
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 4)] ?? 1.2;
}

/** The paragraphs of lines that are read one below the other; a row of a table is one. */
export function paragraphsIn(block: Block, spacing: number): readonly string[] {
  const rows = block.map(rowOf);
  const edge = rows.reduce((most, { right, isTable }) => (isTable ? most : Math.max(most, right)), 0);
  const paragraphs: string[] = [];
  let text = '';
  let isFirst = true;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before && isBreak(before, row, isFirst, edge, spacing)) {
      paragraphs.push(text);
      text = row.text;
      isFirst = true;
    } else {
      text = before ? joinLines(text, row.text) : row.text;
      isFirst = !before;
    }
  }
  return [...paragraphs, text].map(tidy).filter((paragraph) => paragraph !== '');
}
