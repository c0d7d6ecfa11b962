/** How a contract stands against one standard, the best first. */
export type Grade = 'present' | 'weak' | 'missing' | 'harmful';

interface GradeDefinition {
  readonly name: string;
  /** What it counts in the score: harmful terms cost more than having none, since a contract without the term leaves room for the law. */
  readonly credit: number;
  readonly says: string;
}

export const GRADES: Readonly<Record<Grade, GradeDefinition>> = {
  present: { name: 'Present', credit: 1, says: 'meets the standard' },
  weak: { name: 'Weak', credit: 0.5, says: 'is there, and falls short of the standard' },
  missing: { name: 'Missing', credit: 0, says: 'the contract has none, or nobody has looked' },
  harmful: { name: 'Harmful', credit: -0.5, says: 'works against you' },
};

/** Of an element's parts together: harmful where one is, present where all are, missing where all are, else weak. */
export function together(grades: readonly Grade[]): Grade {
  if (grades.includes('harmful')) return 'harmful';
  const [first = 'missing'] = grades;
  return grades.every((grade) => grade === first) ? first : 'weak';
}
