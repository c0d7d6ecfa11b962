/**
 * A formula as files hold it: without its equals sign, an add-in's functions under the name that Excel gives them there
 * (`_xldudf_PARLEY_BENCHMARK`). What stands in quotes is text, or a sheet's name, and stays.
 */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\bPARLEY\.(\w+)(?=\()/g, '_xldudf_PARLEY_$1')))
    .join('');
