import { addressRules } from './addressRules';
import { codeRules } from './codeRules';
import type { ManifestUnderTest } from './manifestUnderTest';
import { resourceRules } from './resourceRules';
import { schemaRules } from './schemaRules';

export const RULES = { ...schemaRules, ...resourceRules, ...addressRules, ...codeRules } satisfies Record<
  string,
  (manifest: ManifestUnderTest) => readonly string[]
>;

export type RuleName = keyof typeof RULES;

/** @returns what each broken rule complains of. */
export const complaints = (manifest: ManifestUnderTest): Readonly<Partial<Record<RuleName, readonly string[]>>> =>
  Object.fromEntries(
    Object.entries(RULES)
      .map(([name, rule]) => [name, rule(manifest)] as const)
      .filter(([, problems]) => problems.length > 0),
  );
