import { readPractitioner } from '../../benchmarks';
import type { Pace, Progress } from '../../pausing';
import { headingWords } from '../headingWords';
import { saidBy, type TitleSays } from './titleSays';

/** A title between the rows of a schedule, and whether another follows it before any rate. */
export interface Title {
  readonly text: string;
  readonly says: TitleSays;
  /** Below the headings. */
  readonly index: number;
  readonly isAboveTitle: boolean;
  readonly isBelowTitle: boolean;
  /** `MD`, `PA`: a licence or a state, and no title beside it shows which. */
  readonly isTwofold: boolean;
}

/** What titles are of: those that say nothing a rate is read by are parts where titles follow them, else headings of some rows. */
type Kind = keyof TitleSays | 'part' | 'category';

interface Entry {
  readonly title: Title;
  readonly key: string;
  readonly kinds: readonly Kind[];
}

/** The titles that hold for some rows, the widest first, and the one of which nobody can tell whether it still does. */
export interface Section {
  readonly titles: readonly Title[];
  readonly doubt?: { readonly ended: Title; readonly by: Title };
}

const kindsOf = ({ says, isAboveTitle }: Title): readonly Kind[] => {
  const said = saidBy(says);
  return said.length > 0 ? said : [isAboveTitle ? 'part' : 'category'];
};

const shares = (one: Entry, other: Entry): boolean => one.kinds.some((kind) => other.kinds.includes(kind));

/** By title and kind: under which titles of that kind it comes. */
type Above = ReadonlyMap<string, ReadonlyMap<Kind, ReadonlySet<string>>>;

function* titlesAboveEach(entries: readonly Entry[], pace: Pace): Generator<Progress, Above> {
  const above = new Map<string, Map<Kind, Set<string>>>();
  const last = new Map<Kind, string>();
  for (const { key, kinds } of entries) {
    const own = above.get(key) ?? new Map<Kind, Set<string>>();
    above.set(key, own);
    for (const [kind, title] of last) own.set(kind, (own.get(kind) ?? new Set()).add(title));
    for (const kind of kinds) last.set(kind, key);
    if (pace.beat()) yield pace.now();
  }
  return above;
}

const DECIDES: readonly Kind[] = ['setting', 'modifiers', 'basis', 'region', 'effective', 'ends'];

/** Whether a rate is read otherwise under the title than without it: those whom Medicare pays in full are as good as not named. */
function decides({ kinds, title: { says } }: Entry): boolean {
  const who = readPractitioner(says.practitioner ?? null);
  return !who.ok || (who.value?.percent ?? 100) < 100 || kinds.some((kind) => DECIDES.includes(kind));
}

/**
 * Which titles hold below each title. A title ends one of its own kind, and those that came under that. It is under the one before it
 * where no rate stands between the two, where that names a payer, or where it comes under several of that kind (`Group` under `LCSW` and
 * under `PhD`). Else it ends that one, too;
 * where that decides how rates are read, and no other payer begins, nobody can tell whether it does.
 */
export function* sectionsOf(titles: readonly Title[], pace: Pace): Generator<Progress, readonly Section[]> {
  const entries: Entry[] = [];
  for (const title of titles) {
    entries.push({ title, key: headingWords(title.text), kinds: kindsOf(title) });
    if (pace.beat()) yield pace.now();
  }
  const above = yield* titlesAboveEach(entries, pace);
  const isUnder = (one: Entry, top: Entry): boolean =>
    one.title.isBelowTitle ||
    top.kinds.includes('payer') ||
    top.kinds.some((kind) => (above.get(one.key)?.get(kind)?.size ?? 0) > 1);
  const stack: Entry[] = [];
  let doubt: { readonly ended: Entry; readonly by: Entry } | undefined;
  const sections: Section[] = [];
  for (const entry of entries) {
    if (pace.beat()) yield pace.now();
    const same = stack.findIndex((one) => shares(one, entry));
    if (doubt && (shares(doubt.ended, entry) || entry.kinds.includes('payer'))) doubt = undefined;
    if (same >= 0) stack.length = same;
    else
      for (let top = stack.at(-1); top && !isUnder(entry, top); top = stack.at(-1)) {
        if (decides(top) && !entry.kinds.includes('payer')) doubt ??= { ended: top, by: entry };
        stack.pop();
      }
    stack.push(entry);
    sections.push({
      titles: stack.map(({ title }) => title),
      ...(doubt ? { doubt: { ended: doubt.ended.title, by: doubt.by.title } } : {}),
    });
  }
  return sections;
}
