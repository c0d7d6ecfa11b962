import { nearest } from './nearest';
import { isBlank, quoted, type Raw } from './raw';
import { failed, ok, type Result } from './result';

/** One of a closed set that a person names. */
export interface Choice {
  readonly name: string;
  /** Other words for it. */
  readonly also: readonly string[];
}

const keyOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9%]/g, '');

/** The choice named, whatever its case and punctuation, or a failure that lists all and suggests the nearest. */
export function choose<C extends Choice>(raw: Raw, choices: readonly C[]): Result<C> {
  const key = keyOf(String(raw ?? ''));
  const found = choices.find(({ name, also }) => [name, ...also].some((word) => keyOf(word) === key));
  if (found) return ok(found);
  const names = choices.map(({ name }) => name);
  const like = nearest(key, names.map(keyOf), 2);
  return failed('fieldUnknown', {
    text: quoted(raw),
    like: names.find((name) => keyOf(name) === like),
    choices: names,
  });
}

/** Likewise, a blank being the first. */
export function chooseOrFirst<C extends Choice>(raw: Raw, choices: readonly [C, ...C[]]): Result<C> {
  return isBlank(raw) ? ok(choices[0]) : choose(raw, choices);
}
