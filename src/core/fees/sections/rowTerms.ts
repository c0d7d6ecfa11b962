import { readPractitioner } from '../../benchmarks';
import type { Pace, Progress } from '../../pausing';
import { quoted, type Raw } from '../../raw';
import { type Failed, failed } from '../../result';
import { isEmpty } from '../cellKinds';
import type { DataRows } from '../dataRows';
import { lineOf } from '../heading';
import type { Defaults } from '../defaults';
import { saysNothing } from '../saysNothing';
import { cellAt } from '../table';
import { type Section, sectionsOf, type Title } from './nesting';
import { titlesIn, type TitleRoom } from './titlesIn';
import { type IsPlace, saidBy, together } from './titleSays';

/** What holds for a row beside its own cells, or why nobody can tell. */
export interface RowTerms {
  readonly defaults: Defaults;
  /** The payer that a title between the rows names. */
  readonly payer?: string;
  readonly doubt?: Failed;
}

export interface RowLayout extends TitleRoom {
  /** The columns that tell rates of one code apart: its modifiers, the payer, the licence and so on. */
  readonly tellApart: readonly number[];
  /** Those of ages, tiers and programmes. */
  readonly tiers: readonly number[];
  /** Whether titles say nothing of the rates under them; they are names, which tell rates of one code apart. */
  readonly areTitlesNames?: boolean;
}

/** What holds for the rows of a schedule, and the titles between them that say so. */
export interface TitledRows {
  readonly termsOf: (index: number) => RowTerms;
  readonly titles: readonly string[];
}

/** Why the rates under titles cannot be read, though their own cells could. */
function doubtOf({ titles, doubt }: Section): Failed | undefined {
  if (doubt) return failed('titleEnded', { title: quoted(doubt.by.text), before: quoted(doubt.ended.text) });
  const twofold = titles.find(({ isTwofold }) => isTwofold);
  if (twofold) return failed('titleTwofold', { title: quoted(twofold.text) });
  const who = readPractitioner(together(titles.map(({ says }) => says)).practitioner ?? null);
  return who.ok ? undefined : who;
}

const asName = (title: Title): Title => ({ ...title, says: {}, isTwofold: false });
const isName = ({ says }: Title): boolean => saidBy(says).length === 0;
const textOf = (titles: readonly Title[]): string => titles.map(({ text }) => text).join(', ');

function termsBelow(section: Section, defaults: Defaults): RowTerms {
  const { payer, ...says } = together(section.titles.map((title) => title.says));
  const doubt = doubtOf(section);
  return {
    defaults: { ...defaults, ...says },
    ...(payer === undefined ? {} : { payer }),
    ...(doubt ? { doubt } : {}),
  };
}

/** The section of each row: that of the last title above it; -1 above the first. */
function placesOf(titles: readonly Title[], length: number): Int32Array {
  const places = new Int32Array(length).fill(-1);
  titles.forEach(({ index }, at) => places.fill(at, index, titles[at + 1]?.index ?? length));
  return places;
}

/** What holds for a row that titles say, and what they call it beside that. */
interface Titles {
  readonly terms: RowTerms;
  readonly decided: string;
  readonly name: string;
}

const LONGEST = 60;
const shortOf = (cell: Raw): string => lineOf(cell).slice(0, LONGEST);
const isFilled = (cell: Raw): boolean => !saysNothing(cell);

/** `Child, Tier 2`: what its columns of tiers and the titles above call a row. */
const tierOf = (row: readonly Raw[], { tiers }: RowLayout, { name }: Titles): string =>
  [
    ...tiers
      .map((column) => cellAt(row, column))
      .filter(isFilled)
      .map(shortOf),
    name,
  ]
    .filter((said) => said !== '')
    .join(', ');

const keyOf = (row: readonly Raw[], { code, tellApart }: RowLayout, { decided }: Titles): string =>
  [decided, ...[code, ...tellApart].map((column) => lineOf(cellAt(row, column)).toLowerCase())].join('|');

/**
 * Which rates are told apart by nothing but a tier: `90837` for adults and again for children. Of a code that comes once,
 * `Psychotherapy` above it says nothing that it does not say itself.
 */
function* toldByTier(
  rows: DataRows,
  layout: RowLayout,
  titlesOf: (index: number) => Titles,
  pace: Pace,
): Generator<Progress, ReadonlySet<string>> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    if (isEmpty(cellAt(row, layout.code))) continue;
    const titles = titlesOf(index);
    const key = keyOf(row, layout, titles);
    const tier = tierOf(row, layout, titles);
    const before = first.get(key);
    if (before === undefined) first.set(key, tier);
    else if (before !== tier) found.add(key);
  }
  return found;
}

const withTier = ({ defaults, ...terms }: RowTerms, tier: string): RowTerms => ({
  ...terms,
  defaults: { ...defaults, tier },
});

/** What holds for each row of a schedule beside its own cells: the terms given, and what the titles between its rows say. */
export function* rowTerms(
  rows: DataRows,
  layout: RowLayout,
  defaults: Defaults,
  isPlace: IsPlace,
  pace: Pace,
): Generator<Progress, TitledRows> {
  const plain: Titles = { terms: { defaults }, decided: '', name: '' };
  const found = yield* titlesIn(rows, layout, isPlace, pace);
  const titles = layout.areTitlesNames === true ? found.map(asName) : found;
  const below = (yield* sectionsOf(titles, pace)).map((section): Titles => ({
    terms: termsBelow(section, defaults),
    decided: textOf(section.titles.filter((title) => !isName(title))),
    name: textOf(section.titles.filter(isName)),
  }));
  const places = titles.length > 0 ? placesOf(titles, rows.length) : undefined;
  const titlesOf = (index: number): Titles => below[places?.[index] ?? -1] ?? plain;
  const said = [...new Set(found.filter((title) => !isName(title)).map(({ text }) => text))];
  const plainly: TitledRows = { titles: said, termsOf: (index) => titlesOf(index).terms };
  const areNamed = below.some(({ name }) => name !== '');
  if (!areNamed && layout.tiers.length === 0) return plainly;
  const told = yield* toldByTier(rows, layout, titlesOf, pace);
  if (told.size === 0) return plainly;
  const known = new Map<Titles, Map<string, RowTerms>>([plain, ...below].map((one) => [one, new Map()]));
  const termsOf = (index: number): RowTerms => {
    const row = rows.at(index);
    const own = titlesOf(index);
    const tier = told.has(keyOf(row, layout, own)) ? tierOf(row, layout, own) : '';
    if (tier === '') return own.terms;
    const before = known.get(own)?.get(tier);
    if (before) return before;
    const made = withTier(own.terms, tier);
    known.get(own)?.set(tier, made);
    return made;
  };
  return { titles: said, termsOf };
}
