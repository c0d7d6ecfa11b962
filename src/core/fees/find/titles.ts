import { readPractitioner } from '../../benchmarks';
import { lineOf } from '../heading';
import type { Titled } from '../mapping';
import { isOfOtherPrices } from '../otherAmounts';
import { isDegreeOrState, titleSays, type TitleSays, together } from '../sections';
import { type Grid } from './grid';

/** How far above the headings a title is looked for. */
const FARTHEST = 8;
const LONGEST = 160;

/** The lines above a schedule, the nearest first, up to the schedule above it. */
export function titlesAbove(grid: Grid, row: number, left: number, right: number, above: number): readonly string[] {
  const lines: string[] = [];
  for (let title = row - 1; title >= Math.max(grid.area.top, above + 1, row - FARTHEST); title -= 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const text = lineOf(grid.at(title, column));
      if (text !== '') cells.push(text);
    }
    const [first = '', second] = cells;
    // `Payer:` may have its name in the cell beside it.
    const isNamed = second !== undefined && /[:–-]$/.test(first);
    // Several cells in a line are no title: they may be headings over columns.
    if (first !== '' && (isNamed || second === undefined)) lines.push(isNamed ? `${first} ${second}` : first);
  }
  return lines.filter((line) => line.length <= LONGEST);
}

/** Who wrote it, and whom to ask, may bear a licence that no rate is for. */
const OF_PEOPLE = /\b(?:prepared|compiled|reviewed|approved|signed|contact|attn|attention|author|questions|by)\b/i;

const NOWHERE = (): boolean => false;

/** What a title says of a schedule for certain; `Rates of MD and LCSW` leaves open whose each is, and `PA` may be a state. */
function surely(title: string): TitleSays {
  if (OF_PEOPLE.test(title)) return {};
  const { practitioner, setting, modifiers, effective } = titleSays(title, NOWHERE);
  const isOne = practitioner !== undefined && readPractitioner(practitioner).ok && !isDegreeOrState(title);
  return {
    ...(isOne ? { practitioner } : {}),
    ...(setting === undefined ? {} : { setting }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(effective === undefined ? {} : { effective }),
  };
}

/** What the titles above a schedule, and the sheet's name, say of all its rates: the nearest title before the others. */
export function titledBy(titles: readonly string[], sheet: string): Titled | undefined {
  const said = [...titles, sheet].map((title) => ({ title, says: surely(title) }));
  const used = said.filter(({ says }, at) =>
    Object.keys(says).some((key) => said.findIndex((one) => key in one.says) === at),
  );
  if (used.length === 0) return undefined;
  return {
    title: used.map(({ title }) => title).join('; '),
    says: together(said.map(({ says }) => says).toReversed()),
  };
}

/** The payer that the nearest title names, else the sheet's name. */
export function payerOfAll(titles: readonly string[], sheet: string): string | undefined {
  for (const title of [...titles, sheet]) {
    const { payer } = titleSays(title, NOWHERE);
    if (payer !== undefined) return payer;
  }
  return undefined;
}

/** Whether titles or the sheet's name say that these are Medicare's prices, charges or benchmarks, which nobody contracted. */
export const isNotContracted = (titles: readonly string[], sheet: string): boolean =>
  [...titles, sheet].some(isOfOtherPrices);
