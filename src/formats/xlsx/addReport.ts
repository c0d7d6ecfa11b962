import { renamedSheets, type Report } from '../../core/report';
import { LIMITS, type Limits } from './limits';
import { packageParts } from './read/packageParts';
import { workbookPart } from './read/workbookPart';
import { goneSheets } from './write/goneSheets';
import { namespacesOf } from './write/namespaces';
import { newParts } from './write/newParts';
import { PLAIN_STYLES, styleCounts } from './write/styleCounts';
import { stylesheet } from './write/stylesheet';
import { takenNames } from './write/takenNames';
import { rewrittenParts } from './write/rewrittenParts';
import { openZip, type ZipEntry } from './zip/openZip';
import { packed, packZip } from './zip/packZip';
import { allowance, unpackedText } from './zip/unpacked';

export interface Adding {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
  /** Whether a sheet of the workbook was left by an earlier run, and gives way. */
  readonly isOurs: (sheet: string) => boolean;
  readonly limits?: Limits;
}

/**
 * The workbook with a report's sheets after its own, as the bytes of a new file in pieces. The workbook's own parts are passed on as they
 * are, byte for byte, charts, pictures and all; only the lists of sheets, parts and styles get ours added.
 * Throws `UnreadableXlsx` as reading does; rejects with the signal's reason when stopped.
 */
export async function addReport(
  bytes: Uint8Array,
  report: Report,
  { signal, progress, isOurs, limits = LIMITS }: Adding,
): Promise<Iterable<Uint8Array>> {
  const archive = openZip(bytes, limits);
  const within = allowance(limits.expandedBytes);
  const parts = packageParts(archive, within);
  const text = async (path: string | undefined): Promise<string | undefined> => {
    const entry = path === undefined ? undefined : parts.entry(path);
    if (!entry) return undefined;
    const pieces: Buffer[] = [];
    for await (const piece of unpackedText(entry, within)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };
  const workbook = await workbookPart(parts);
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  const gone = await goneSheets(parts, workbook, isOurs);
  const used = await takenNames(parts, workbook, gone);
  const workbookXml = (await text(workbook.path)) ?? '';
  const names = namespacesOf(workbookXml);
  const stylesPath = workbook.styles ?? `${folder}styles.xml`;
  const stylesXml = (await text(workbook.styles)) ?? PLAIN_STYLES(names.main);
  const styles = stylesheet(stylesXml, await styleCounts(stylesXml, stylesPath));
  const taken = new Set([...archive.keys()].filter((path) => !gone.parts.has(path)).map((path) => path.toLowerCase()));
  const of = report.sheets.reduce((sum, { table }) => sum + table.rows.length, 0);
  let done = 0;
  const wrote = (rows: number) => {
    signal.throwIfAborted();
    done += rows;
    progress(done / Math.max(1, of));
  };
  const named = renamedSheets(report, used.sheet);
  const sheets = await newParts(named, { folder, taken, names, styles, used, wrote });
  const rewritten = await rewrittenParts({ parts, text, workbook, gone, sheets, used, names, workbookXml, stylesPath });
  const changed = new Map<string, ZipEntry>();
  for (const [path, xml] of [...rewritten, [stylesPath, styles.written()] as const])
    changed.set(path, await packed(path, [xml]));
  const kept = [...archive.values()].filter(({ name }) => !gone.parts.has(name));
  const replaced = kept.map((entry) => {
    const other = changed.get(entry.name);
    changed.delete(entry.name);
    return other ?? entry;
  });
  signal.throwIfAborted();
  progress(1);
  return packZip([
    ...replaced,
    ...changed.values(),
    ...sheets.flatMap((sheet) => sheet.parts.map(({ entry }) => entry)),
  ]);
}
