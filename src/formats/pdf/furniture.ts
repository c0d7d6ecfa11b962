import type { Line } from './lines';

/** A page's lines, from the top. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The part of a page, above and below, in which running lines stand. */
const MARGIN = 0.12;
/** Points by which the same line is off from page to page. */
const OFF = 3;
const FEWEST = 3;
/** Of the pages: left and right ones may differ. */
const SHARE = 0.4;

const PAGE_NUMBER = /^[-–— ]*(page )?#( (of|\/) ?#)?[-–— ]*$/;

const textOf = ({ segments }: Line): string => segments.map(({ text }) => text).join(' ');

/** How a line reads whatever page it is on. */
const shape = (line: Line): string => textOf(line).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const isAtEdge = (line: Line, { height }: LinedPage): boolean =>
  line.y < MARGIN * height || line.y > (1 - MARGIN) * height;

/** The lowest lines are counted from the foot, so that pages of two sizes have the same footer. */
const placeOf = (line: Line, { height }: LinedPage): number => (line.y < height / 2 ? line.y : line.y - height);

/**
 * Takes out headers, footers and page numbers: what stands at the same height near the edge of several pages and reads the same but for
 * numbers. What is on fewer pages stays, as it may be a title.
 */
export function withoutFurniture(pages: readonly LinedPage[]): readonly LinedPage[] {
  const places = new Map<string, number[]>();
  for (const page of pages)
    for (const line of page.lines)
      if (isAtEdge(line, page)) {
        const key = shape(line);
        places.set(key, [...(places.get(key) ?? []), placeOf(line, page)]);
      }
  const least = pages.length === 2 ? 2 : Math.max(FEWEST, Math.min(10, SHARE * pages.length));
  const isRunning = (line: Line, page: LinedPage): boolean => {
    if (!isAtEdge(line, page)) return false;
    const key = shape(line);
    const at = placeOf(line, page);
    const alike = (places.get(key) ?? []).filter((place) => Math.abs(place - at) <= OFF).length;
    return alike >= (PAGE_NUMBER.test(key) ? Math.min(2, least) : least);
  };
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(line, page)) }));
}
