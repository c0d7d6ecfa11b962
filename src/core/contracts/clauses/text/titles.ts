import type { Heading } from './heading';

/** What a paragraph stands under. */
export interface Over {
  /** The titles, the widest first. */
  readonly heading: string;
  /** The sentence that began the list which it is an item of. */
  readonly lead: string;
}

/** The titles over what is being read. */
export interface Titles {
  /** Takes in what a paragraph begins with, and gives what it stands under. */
  readonly under: (heading: Heading | null, paragraph: string) => Over;
  readonly isDefinitions: () => boolean;
}

const DEFINITIONS = /^(?:certain )?(?:definitions?|defined terms|glossary)\b|\bdefinitions$/i;
const LONGEST_LEAD = 300;

const isItemLike = (heading: Heading | null, paragraph: string): boolean =>
  heading?.of === 'item' || /^[a-z]/.test(paragraph) || /(?:;|; (?:and|or))$/.test(paragraph);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');

export function titlesOver(): Titles {
  let titles: readonly { readonly level: number; readonly title: string }[] = [];
  let own = '';
  let lead = '';
  return {
    under(heading, paragraph) {
      const isItem = isItemLike(heading, paragraph) || (lead !== '' && paragraph.length < 120);
      if (!isItem) [own, lead] = ['', ''];
      if (heading?.of === 'section') {
        lead = '';
        // The title of `ARTICLE IV` may stand on the line below it.
        const kept = titles.filter(
          ({ level, title }) => level < heading.level || /^article [ivxlc\d]{1,6}[.:]?$/i.test(title),
        );
        titles = heading.title === '' ? kept : [...kept, { level: heading.level, title: heading.title }];
      }
      if (heading?.of === 'paragraph') own = heading.title;
      const item = heading?.of === 'item' ? heading.title : '';
      const over = { heading: joined([...titles.map(({ title }) => title), own, lead, item]), lead };
      if (paragraph.endsWith(':') && !isItem) lead = paragraph.slice(-LONGEST_LEAD);
      return over;
    },
    isDefinitions: () => titles.some(({ title }) => DEFINITIONS.test(title)),
  };
}
