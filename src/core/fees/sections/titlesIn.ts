import type { Pace, Progress } from '../../pausing';
import { isEmpty, isReadableCode } from '../cellKinds';
import type { DataRows } from '../dataRows';
import { isProductAlone, productOf } from '../products';
import { remembering } from '../remembering';
import { cellAt } from '../table';
import type { Title } from './nesting';
import { sectionTitle, type SectionTitle } from './sectionTitle';
import { isDegreeOrState, type IsPlace, saidBy, titleSays } from './titleSays';

/** Where titles may stand among the rows of a schedule, by places in its sheet's rows. */
export interface TitleRoom {
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly headingAt: ReadonlyMap<number, string>;
}

interface Found extends SectionTitle {
  readonly index: number;
  readonly isBelowTitle: boolean;
}

/** `Commercial` right below `Aetna` is Aetna's, and so is the `Medicaid` after it; below the rates of all Aetna it is the state's. */
function withProducts(titles: readonly Title[]): readonly Title[] {
  let payer: string | undefined;
  let hasProducts = false;
  return titles.map((title): Title => {
    const { payer: named } = title.says;
    if (named === undefined) return title;
    if (!isProductAlone(named)) {
      [payer, hasProducts] = [named, false];
      return title;
    }
    if (payer === undefined || !(hasProducts || title.isBelowTitle)) return title;
    hasProducts = true;
    return { ...title, says: { ...title.says, payer: productOf(payer, named) } };
  });
}

/** Reads the titles together: `MD` and `PA` are licences beside others, and states beside others. */
function read(found: readonly Found[], isPlace: IsPlace): readonly Title[] {
  const says = remembering((text: string) => titleSays(text, isPlace));
  const sure = found.filter(({ text }) => !isDegreeOrState(text)).map(({ text }) => says(text));
  const areLicences = sure.some(({ practitioner }) => practitioner !== undefined);
  const arePlaces = sure.some(({ region }) => region !== undefined);
  // Beside titles that say something, words in another column are the rest of a description.
  const columns = new Set(found.filter(({ text }) => saidBy(says(text)).length > 0).map(({ column }) => column));
  const isOfTitles = ({ column }: Found): boolean => columns.size === 0 || columns.has(column);
  const all = found.filter(isOfTitles).map((title, at, titles): Title => {
    const isOpen = isDegreeOrState(title.text);
    return {
      ...title,
      isAboveTitle: titles[at + 1]?.isBelowTitle === true,
      isTwofold: isOpen && areLicences === arePlaces,
      says: isOpen && arePlaces ? { region: title.text } : says(title.text),
    };
  });
  return withProducts(all);
}

/** Finds the titles between the rows of a schedule. */
export function* titlesIn(
  rows: DataRows,
  { from, to, code, headingAt }: TitleRoom,
  isPlace: IsPlace,
  pace: Pace,
): Generator<Progress, readonly Title[]> {
  const isCode = remembering(isReadableCode);
  const found: Found[] = [];
  let isBelowTitle = false;
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    const cell = cellAt(row, code);
    if (!isEmpty(cell) && isCode(cell)) {
      isBelowTitle = false;
      continue;
    }
    const title = sectionTitle(row, from, to, headingAt);
    if (title === undefined) continue;
    found.push({ ...title, index, isBelowTitle });
    isBelowTitle = true;
  }
  return found.length === 0 ? [] : read(found, isPlace);
}
