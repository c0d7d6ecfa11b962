import { unreadable } from '../unreadableXlsx';
import { attribute, flag } from '../xml/attribute';
import type { Parts } from './packageParts';
import { unescapeText } from './unescapeText';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetEntry {
  readonly name: string;
  /** Of its relationship to the workbook. */
  readonly id: string;
  readonly visibility: Visibility;
  /** The part with its cells; null for a sheet that is all chart, or a dialog of old. */
  readonly path: string | null;
}

export interface WorkbookPart {
  readonly path: string;
  readonly ending: string;
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as in files of old Macs. */
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

const OVERRIDES: readonly (readonly [RegExp, string])[] = [
  [/template\.macroEnabled/i, '.xltm'],
  [/macroEnabled/i, '.xlsm'],
  [/template/i, '.xltx'],
];

/** The ending that Excel asks of a file of this kind: `.xlsx`, or `.xlsm` for one with macros. */
async function endingOf(parts: Parts, path: string): Promise<string> {
  let kind = '';
  await parts.read('[Content_Types].xml', {
    open: (name, attributes) => {
      if (name === 'Override' && attribute(attributes, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase())
        kind = attribute(attributes, 'ContentType') ?? '';
    },
  });
  return OVERRIDES.find(([pattern]) => pattern.test(kind))?.[1] ?? '.xlsx';
}

/** Where the workbook is, or why this archive holds none. */
async function workbookPath(parts: Parts): Promise<string> {
  const path = (await parts.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
  if (path?.toLowerCase().endsWith('.bin')) throw unreadable('binaryWorkbook', {});
  if (path && parts.entry(path)) return path;
  if (parts.entry('mimetype')) throw unreadable('openDocument', {});
  throw unreadable('notXlsx', {});
}

/** Reads what the workbook says of its sheets. */
export async function workbookPart(parts: Parts): Promise<WorkbookPart> {
  const path = await workbookPath(parts);
  const relationships = await parts.relationships(path);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const roots: string[] = [];
  await parts.read(path, {
    open: (name, attributes) => {
      if (name === 'workbook') roots.push(name);
      else if (name === 'workbookPr') from1904 = flag(attributes, 'date1904');
      else if (name === 'sheet') {
        const id = attribute(attributes, 'id') ?? '';
        const part = byId.get(id);
        sheets.push({
          id,
          name: unescapeText(attribute(attributes, 'name') ?? `Sheet${sheets.length + 1}`),
          visibility: VISIBILITIES[attribute(attributes, 'state') ?? ''] ?? 'visible',
          path: part?.type === 'worksheet' ? part.target : null,
        });
      }
    },
  });
  if (roots.length !== 1) throw unreadable('notXlsx', {});
  const target = (type: string) => relationships.find((each) => each.type === type)?.target;
  return {
    path,
    ending: await endingOf(parts, path),
    sheets,
    from1904,
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
  };
}
