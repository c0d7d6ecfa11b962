import type { ICellData, Nullable } from '@univerjs/presets';

type Line = Record<number, Nullable<ICellData>>;

/** Columns up to which rows get their room at once; wider ones are few. */
const MOST_COLUMNS = 64;

const rooms = new Map<number, Line>();

/**
 * A row of so many cells, all of them null until they are put there. One that is filled cell by cell takes room in leaps: for nineteen
 * cells twice what they need, in a report of two hundred thousand rows as much as the cells themselves.
 */
export function roomFor(columns: number): Line {
  if (columns > MOST_COLUMNS) return {};
  const room = rooms.get(columns) ?? makeRoom(columns);
  rooms.set(columns, room);
  // A copy has exactly the room of what it is copied from.
  return { ...room };
}

/** What is read from text has exactly the room that it needs, too. */
const makeRoom = (columns: number): Line =>
  JSON.parse(`{${Array.from({ length: columns }, (_, column) => `"${column}":null`).join(',')}}`) as Line;
