import type { Shortage } from '../../core/contracts';
import table from './generated/shortage.json';

const figures = new Map(Object.entries(table.states));

/** The mental-health shortage areas of a state (`TX`) as HRSA counts them; nothing for the states whose figures are not carried. */
export function shortageOf(state: string): Shortage | null {
  const [areas, severity] = figures.get(state) ?? [];
  if (areas === undefined || severity === undefined) return null;
  const { title, date, link } = table;
  return { state, areas, severity, citation: { title: `${title}, ${date}`, link } };
}
