import { nearest } from './nearest';

const MOST_MISTAKES = 3;

/** A name without capitals and signs: `Aetna, Inc.` as `aetna inc`. What `&` and `+` say stays: STAR+PLUS is not STAR. */
export const plainName = (name: string): string =>
  name
    .replace(/[™℠]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/\+(?! ?plus\b)/gu, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Legal forms and the like tell no payers apart, but at the beginning of a name. `Co` is not among them, for it is Colorado, too. */
const IDLE = / (?:and|inc|incorporated|llc|ltd|corp|corporation|company)(?= |$)/gu;

/**
 * What a payer is known by, however it is typed: `Aetna`, `AETNA ` and `aetna, inc.` are one. A product, a plan and a state are words that
 * tell payers apart: `Aetna HMO`, `BCBS of Texas` and `BCBS of Illinois` are three.
 */
export const payerKey = (name: string): string => plainName(name).replace(IDLE, '');

/** The keys of many, to be asked often. */
export const payerKeys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(payerKey));

/** Lines of business and kinds of plans, where a payer's name ends with them. */
const PRODUCT =
  / (?:ppo|hmo|epo|pos|eap|indemnity|commercial|medicare(?: advantage)?|(?:managed )?medicaid|managed care|community plan|marketplace|exchange|aca|chip|star(?: plus| kids| health)?|[df]? ?snp|hdhp|mco|products?|plans?|networks?)$/u;

/** What the products of one payer have in common: `Aetna HMO`, `Aetna Medicare Advantage PPO` and `Aetna` are all Aetna's. */
export function payerFamily(name: string): string {
  let family = payerKey(name);
  while (PRODUCT.test(family)) family = family.replace(PRODUCT, '');
  return family;
}

/** The name most like the one asked for; nothing where none is like it. */
export function payerLike(payers: readonly string[], asked: string): string | undefined {
  const name = payerKey(asked);
  const key = name === '' ? undefined : nearest(name, payers.map(payerKey), MOST_MISTAKES);
  return payers.find((name) => payerKey(name) === key);
}
