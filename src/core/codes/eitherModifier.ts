import { modifierNamed } from './modifiers';

/** Levels of education, of which a person's highest counts: no service has two. */
const EDUCATION = new Set(['HM', 'HN', 'HO', 'HP']);
/** Levels of care go with any programme: `HF/TG` is both. */
const LEVELS_OF_CARE = new Set(['TF', 'TG']);

const NONE = String.raw`NONE|BLANK|N/?A|NO MOD(?:IFIER)?S?`;
const SAYS_NONE = new RegExp(`^(?:${NONE})$`);
const PART = String.raw`(${NONE}|[A-Z\d]{2})`;
/** `HO/HN`, `95 or GT`, `HO or none`, `U1-U5`: two with what joins them; the second may be joined to a third. */
const PAIR = new RegExp(
  String.raw`(?<![A-Z\d])${PART}( ?[/|\\] ?| ?[-–—−] ?|[ ,()]+(?:(?:AND ?/ ?)?OR|TO|THRU|THROUGH)[ ()]+(?:W/ ?|WITH )?)(?=${PART}(?![A-Z\d]))`,
  'g',
);
/** `HO/HN`: nothing shorter names two. */
const SHORTEST = 5;
/** `-U1-U2` right behind a code, as we print it and as claims do: a list, not a range. */
const PRINTED = /^(?:-[A-Z\d]{2})+(?![A-Z\d])/;

export type Either = readonly [one: string, other: string];

const partOf = (text: string): string | undefined => {
  if (SAYS_NONE.test(text)) return 'none';
  return modifierNamed(text) ? text : undefined;
};

const kindOf = (modifier: string): string | undefined =>
  LEVELS_OF_CARE.has(modifier) ? 'level of care' : modifierNamed(modifier)?.class;

/** Whether what joins two leaves open which is meant: words do; a stroke does where both say the same kind of thing, else it lists. */
function leavesOpen(joins: string, one: string, other: string): boolean {
  if (/[A-Z]/.test(joins)) return true;
  const kind = kindOf(one);
  return kind !== undefined && kind === kindOf(other) && (/[/|\\]/.test(joins) || kind === 'state');
}

/** Two modifiers, or one and none, of which only one can be meant by how they are written; a text in capitals. */
export function eitherOf(text: string): Either | undefined {
  if (text.length < SHORTEST) return undefined;
  const printed = PRINTED.exec(text)?.[0].length ?? 0;
  for (const { 1: first = '', 2: joins = '', 3: second = '', index } of text.matchAll(PAIR)) {
    const [one, other] = [partOf(first), partOf(second)];
    if (one === undefined || other === undefined || one === other || (joins === '-' && index < printed)) continue;
    if (leavesOpen(joins, one, other)) return [one, other];
  }
  return undefined;
}

/** Two levels of education, however they are written. */
export function twoLevels(modifiers: readonly string[]): Either | undefined {
  if (modifiers.length < 2) return undefined;
  const [one, other] = modifiers.filter((modifier) => EDUCATION.has(modifier));
  return one === undefined || other === undefined || one === other ? undefined : [one, other];
}
