import { attribute } from '../xml/attribute';
import type { Parts } from './packageParts';

/** Excel's own formats that show a day: ECMA-376 part 1, 18.8.30, those of East Asian Excels included. */
const BUILT_IN = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Whether a format shows a day: quoted, escaped and bracketed characters are no part of it, and `m` beside hours is minutes. */
function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare));
}

/** The numbers of the cell styles that show a number as a day. */
export async function dateStyles(parts: Parts, path: string | undefined): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (path === undefined || !parts.entry(path)) return styles;
  const formats = new Set(BUILT_IN);
  let inCells = false;
  let count = 0;
  await parts.read(path, {
    open: (name, attributes) => {
      if (name === 'numFmt' && showsDay(attribute(attributes, 'formatCode') ?? ''))
        formats.add(Number(attribute(attributes, 'numFmtId')));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        if (formats.has(Number(attribute(attributes, 'numFmtId')))) styles.add(count);
        count += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
