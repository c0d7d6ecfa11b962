import { all, type ManifestUnderTest } from './manifestUnderTest';
import { REQUIREMENT_USES } from './requirementSets';

const actionsAreAssociated = ({ root, actions }: ManifestUnderTest): readonly string[] => {
  const named = all(root, 'FunctionName').map(({ textContent }) => textContent.trim());
  return [
    ...named.filter((name) => !actions.includes(name)).map((name) => `no handler is associated with "${name}"`),
    ...actions.filter((name) => !named.includes(name)).map((name) => `no button runs the handler "${name}"`),
  ];
};

/** Versions are compared as numbers, part by part: 1.10 is above 1.9. */
const isAbove = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) > 0;

const requirementsAreThoseUsed = ({ root, sources }: ManifestUnderTest): readonly string[] => {
  const needed = new Map<string, string>();
  for (const { set, version, evidence } of REQUIREMENT_USES) {
    if (evidence.test(sources) && isAbove(version, needed.get(set) ?? '0')) needed.set(set, version);
  }
  const declared = new Map(
    all(root, 'Set').map((set) => [set.getAttribute('Name') ?? '', set.getAttribute('MinVersion') ?? '']),
  );
  return [...new Set([...needed.keys(), ...declared.keys()])]
    .filter((set) => needed.get(set) !== declared.get(set))
    .map((set) => `${set}: ${declared.get(set) ?? 'nothing'} declared, ${needed.get(set) ?? 'nothing'} used`);
};

export const codeRules = {
  actionsAreAssociated,
  requirementsAreThoseUsed,
};
