import type { Area } from '../../../core/sheets';
import { type Span, spanOf } from '../xml/span';

/** The last of Excel's columns, XFD, and rows. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** The column of `AB12`, from 0; −1 where it is none. */
export function columnOf({ bytes, from, to }: Span): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const letter = ((bytes[at] ?? 0) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** `B5:D20`, or a single cell; undefined where it is no area of a sheet. */
export function areaOf(reference: string): Area | undefined {
  const [from = '', to = from] = reference.split(':');
  const [one, other] = [CORNER.exec(from), CORNER.exec(to)];
  if (!one || !other) return undefined;
  const columns = [columnOf(spanOf(one[1] ?? '')), columnOf(spanOf(other[1] ?? ''))];
  const rows = [Number(one[2]) - 1, Number(other[2]) - 1];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}
