/** A piece of a formula; joined, the texts give the formula back. */
export interface FormulaToken {
  /** `text` is a string literal, `sheet` a quoted sheet name, `bracket` a structured reference or external book. */
  readonly kind: 'text' | 'sheet' | 'bracket' | 'name' | 'other';
  readonly text: string;
}

const PIECE =
  /(?<text>"(?:[^"]|"")*"?)|(?<sheet>'(?:[^']|'')*'?)|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<other>[\p{N}.]+[\p{L}]*|[^])/uy;

/** Cuts a formula into pieces, so that a rule on names never touches what is written in quotes or brackets. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = formula[position] === '[' ? bracket(formula, position) : piece(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function piece(formula: string, position: number): FormulaToken {
  PIECE.lastIndex = position;
  const groups = PIECE.exec(formula)?.groups ?? {};
  for (const kind of ['text', 'sheet', 'name'] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'other', text: groups['other'] ?? formula.slice(position) };
}

function bracket(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let end = start; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']' && --depth === 0) {
      return { kind: 'bracket', text: formula.slice(start, end + 1) };
    }
  }
  return { kind: 'bracket', text: formula.slice(start) };
}
