import { type Parts, relationshipsPath } from '../read/packageParts';
import type { WorkbookPart } from '../read/workbookPart';

/** What an earlier run left in a workbook. */
export interface GoneSheets {
  /** By their relationships to the workbook. */
  readonly ids: ReadonlySet<string>;
  /** By their place among the sheets. */
  readonly places: ReadonlySet<number>;
  /** Every part of theirs, the workbook's order of calculation among them: Excel makes a new one. */
  readonly parts: ReadonlySet<string>;
}

/** The parts that a part leads to, itself included. */
async function reached(parts: Parts, path: string, found: Set<string>): Promise<void> {
  if (found.has(path) || !parts.entry(path)) return;
  found.add(path);
  found.add(relationshipsPath(path));
  for (const { target } of await parts.relationships(path)) await reached(parts, target, found);
}

export async function goneSheets(
  parts: Parts,
  workbook: WorkbookPart,
  isOurs: (sheet: string) => boolean,
): Promise<GoneSheets> {
  const gone = workbook.sheets.map((sheet, place) => ({ ...sheet, place })).filter(({ name }) => isOurs(name));
  const mine = new Set<string>();
  for (const { path } of gone) if (path !== null) await reached(parts, path, mine);
  const kept = new Set<string>();
  for (const { path, name } of workbook.sheets) if (path !== null && !isOurs(name)) await reached(parts, path, kept);
  const order = (await parts.relationships(workbook.path)).filter(({ type }) => type === 'calcChain');
  const files = [...mine].filter((path) => !kept.has(path));
  return {
    ids: new Set(gone.map(({ id }) => id)),
    places: new Set(gone.map(({ place }) => place)),
    parts: new Set(gone.length > 0 ? [...files, ...order.map(({ target }) => target)] : []),
  };
}
