import type { FormulaCase, Shown } from './formulas';

const expectedCell = (shown: Shown): unknown =>
  typeof shown === 'object' ? { error: shown.error, says: expect.stringContaining(shown.says) as unknown } : shown;

/** What a formula must show, as rows of cells; of an error's reason, the words that matter. */
export const expectedRows = ({ shows }: FormulaCase): unknown[][] => {
  const rows = Array.isArray(shows) ? (shows as readonly (readonly Shown[])[]) : [[shows as Shown]];
  return rows.map((row) => row.map(expectedCell));
};
