/** What stands around a cell's row and value, by what the value is. A column has the same in every row. */
export interface CellMarkup {
  readonly start: Uint8Array;
  readonly blank: Uint8Array;
  readonly number: Uint8Array;
  readonly formula: Uint8Array;
  /** Of a formula that gives text. */
  readonly textFormula: Uint8Array;
  readonly text: TextMarkup;
  /** Of text that a spreadsheet would take for a formula if somebody typed it. */
  readonly quoted: TextMarkup;
}

export interface TextMarkup {
  readonly usual: Uint8Array;
  /** Of text that begins or ends with a blank, which XML would leave out. */
  readonly spaced: Uint8Array;
}

const utf8 = new TextEncoder();

export const markup = (text: string): Uint8Array => utf8.encode(text);

const textMarkup = (style: number): TextMarkup => ({
  usual: markup(`" s="${style}" t="inlineStr"><is><t>`),
  spaced: markup(`" s="${style}" t="inlineStr"><is><t xml:space="preserve">`),
});

/** The markup of a column's cells, by the numbers of their looks. */
export const cellMarkup = (letters: string, plain: number, quoted = plain): CellMarkup => ({
  start: markup(`<c r="${letters}`),
  blank: markup(`" s="${plain}"/>`),
  number: markup(`" s="${plain}"><v>`),
  formula: markup(`" s="${plain}"><f>`),
  textFormula: markup(`" s="${plain}" t="str"><f>`),
  text: textMarkup(plain),
  quoted: textMarkup(quoted),
});
