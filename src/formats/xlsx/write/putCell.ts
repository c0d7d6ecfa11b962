import { cutText } from '../../../core/cutText';
import type { ReportValue } from '../../../core/report';
import type { XmlBytes } from '../xml/xmlBytes';
import { type CellMarkup, markup, type TextMarkup } from './cellMarkup';
import { fileFormula } from './fileFormula';

/** What a spreadsheet would take for a formula if somebody typed it. */
const FORMULAS_BEGIN = new Set(['=', '+', '-', '@', '\t', '\r']);
const BLANK = 32;

const END_OF_TEXT = markup('</t></is></c>');
const END_OF_NUMBER = markup('</v></c>');
const RESULT = markup('</f><v>');
const NO_RESULT = markup('</f></c>');

const isSpaced = (text: string): boolean => text.charCodeAt(0) <= BLANK || text.charCodeAt(text.length - 1) <= BLANK;

function putText(xml: XmlBytes, text: string, { usual, spaced }: TextMarkup): void {
  xml.markup(isSpaced(text) ? spaced : usual);
  xml.text(cutText(text));
  xml.markup(END_OF_TEXT);
}

/** Puts down one cell. Text is written as text, so that nothing in it is ever a formula. */
export function putCell(xml: XmlBytes, value: ReportValue, row: string, column: CellMarkup): void {
  xml.markup(column.start);
  xml.plain(row);
  if (typeof value === 'string') putText(xml, value, FORMULAS_BEGIN.has(value.charAt(0)) ? column.quoted : column.text);
  else if (value === null || (typeof value === 'number' && !Number.isFinite(value))) xml.markup(column.blank);
  else if (typeof value === 'number') {
    xml.markup(column.number);
    xml.plain(String(value));
    xml.markup(END_OF_NUMBER);
  } else {
    const { result } = value;
    xml.markup(typeof result === 'string' ? column.textFormula : column.formula);
    xml.text(fileFormula(value.formula));
    const hasResult = typeof result === 'number' || typeof result === 'string';
    xml.markup(hasResult ? RESULT : NO_RESULT);
    if (!hasResult) return;
    if (typeof result === 'string') xml.text(cutText(result));
    else xml.plain(String(result));
    xml.markup(END_OF_NUMBER);
  }
}
