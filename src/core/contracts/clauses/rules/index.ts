import { ACCESS_RULES } from './access';
import { BILLING_RULES } from './billing';
import { CHANGE_RULES } from './changes';
import { DATE_RULES } from './dates';
import { PARTY_RULES } from './parties';
import { RATE_RULES } from './rates';
import type { Rule } from './rule';

/** All that is known of how contracts say things; of two rules of one term, the one that stands first is the better. */
export const RULES: readonly Rule[] = [
  ...PARTY_RULES,
  ...DATE_RULES,
  ...RATE_RULES,
  ...BILLING_RULES,
  ...ACCESS_RULES,
  ...CHANGE_RULES,
];
