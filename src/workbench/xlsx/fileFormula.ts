import { type FormulaToken, formulaTokens } from './formulaTokens';
import { NEW_FUNCTIONS } from './newFunctions';

const ADDIN_PREFIX = '_xldudf_';
const FILE_PREFIX = /^(?:_xlfn\.)?(?:_xlws\.)?(?:_xlpm\.)?/i;
const DECLARING = new Set(['LET', 'LAMBDA']);

/** A formula as files write it → as people write it: `_xldudf_PARLEY_BENCHMARK(…)` → `PARLEY.BENCHMARK(…)`. */
export function fromFile(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === 'name' ? nameFromFile(text) : text))
    .join('');
}

/** A formula as people write it → as files write it; `namespaces` are those of add-ins, such as `PARLEY`. */
export function toFile(formula: string, namespaces: readonly string[]): string {
  const tokens = formulaTokens(formula);
  const variables = declaredNames(tokens);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== 'name') return text;
      if (opens(tokens[index + 1])) return functionToFile(text, namespaces);
      return variables.has(text.toUpperCase()) ? `_xlpm.${text}` : text;
    })
    .join('');
}

/** The namespaces of the add-ins that a formula from a file calls. */
export function namespacesIn(formula: string): string[] {
  return formulaTokens(formula)
    .filter(({ kind, text }) => kind === 'name' && text.startsWith(ADDIN_PREFIX))
    .map(({ text }) => text.slice(ADDIN_PREFIX.length).split('_')[0] ?? '')
    .filter(Boolean);
}

function nameFromFile(name: string): string {
  if (name.startsWith(ADDIN_PREFIX)) return name.slice(ADDIN_PREFIX.length).replace('_', '.');
  return name.replace(FILE_PREFIX, '');
}

function functionToFile(name: string, namespaces: readonly string[]): string {
  const upper = name.toUpperCase();
  const namespace = namespaces.find((candidate) => upper.startsWith(`${candidate.toUpperCase()}.`));
  if (namespace) return `${ADDIN_PREFIX}${namespace}_${upper.slice(namespace.length + 1)}`;
  return NEW_FUNCTIONS.get(upper) ?? name;
}

/** The names that LET and LAMBDA introduce: a bare name alone in its argument, with another argument after it. */
function declaredNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const solid = tokens.filter(({ text }) => text.trim() !== '');
  const declaring: boolean[] = [];
  const names = new Set<string>();
  solid.forEach((token, index) => {
    const before = solid[index - 1];
    if (token.text === '(') declaring.push(DECLARING.has(before?.text.toUpperCase() ?? ''));
    else if (token.text === ')') declaring.pop();
    else if (
      token.kind === 'name' &&
      declaring.at(-1) &&
      (before?.text === '(' || before?.text === ',') &&
      solid[index + 1]?.text === ','
    ) {
      names.add(token.text.toUpperCase());
    }
  });
  return names;
}

function opens(token: FormulaToken | undefined): boolean {
  return token?.text === '(';
}
