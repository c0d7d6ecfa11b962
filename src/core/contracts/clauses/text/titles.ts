import type { Heading } from './heading';

/** The titles over what is being read. */
export interface Titles {
  /** Takes in what a paragraph begins with, and gives the titles that it stands under, the widest first. */
  readonly under: (heading: Heading | null, paragraph: string) => string;
  readonly isDefinitions: () => boolean;
}

const DEFINITIONS = /^(?:certain )?(?:definitions?|defined terms|glossary)\b|\bdefinitions$/i;
/** What begins a list is a title of its items. */
const LONGEST_LEAD = 300;

const isItemLike = (heading: Heading | null, paragraph: string): boolean =>
  heading?.of === 'item' || /^[a-z]/.test(paragraph) || /(?:;|; (?:and|or))$/.test(paragraph);

export function titlesOver(): Titles {
  let titles: readonly { readonly level: number; readonly title: string }[] = [];
  let own = '';
  let lead = '';
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('. ');
  return {
    under(heading, paragraph) {
      const isItem = isItemLike(heading, paragraph);
      if (!isItem) [own, lead] = ['', ''];
      if (heading?.of === 'section') {
        // The title of `ARTICLE IV` may stand on the line below it.
        const kept = titles.filter(
          ({ level, title }) => level < heading.level || /^article [ivxlc\d]{1,6}[.:]?$/i.test(title),
        );
        titles = heading.title === '' ? kept : [...kept, { level: heading.level, title: heading.title }];
      }
      if (heading?.of === 'paragraph') own = heading.title;
      const item = heading?.of === 'item' ? heading.title : '';
      const over = joined([...titles.map(({ title }) => title), own, lead, item]);
      if (/:$/.test(paragraph) && !isItem) lead = paragraph.slice(-LONGEST_LEAD);
      return over;
    },
    isDefinitions: () => titles.some(({ title }) => DEFINITIONS.test(title)),
  };
}
