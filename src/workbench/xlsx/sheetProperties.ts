import { strToU8, unzipSync, zipSync } from 'fflate';
import {
  elementsOf,
  escaped,
  type FileParts,
  relationshipsOf,
  relationshipsPath,
  sheetPaths,
  textOf,
  workbookPath,
} from './fileParts';

/** Custom properties of sheets: `worksheet.customProperties`, `Worksheet.CustomProperties` in macros. */
export type SheetProperties = ReadonlyMap<string, ReadonlyMap<string, string>>;

/*
 * Excel keeps the name in the sheet's part, and the value in one of its own: the text in UTF-16, little end first, with nothing before
 * or after it. The reader and writer of files knows neither.
 */

const KIND = 'customProperty';
const RELATIONSHIP = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${KIND}`;
const CONTENT_TYPE = `application/vnd.openxmlformats-officedocument.spreadsheetml.${KIND}`;
const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What follows custom properties in a sheet's part. */
const AFTER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/;

const only = (bytes: Uint8Array, wanted: (path: string) => boolean): FileParts =>
  unzipSync(bytes, { filter: ({ name }) => wanted(name) });

/** The properties of the sheets of a file, by the names of the sheets; only sheets that have some are unpacked. */
export function propertiesFromFile(bytes: Uint8Array): SheetProperties {
  const relations = only(bytes, (path) => path.endsWith('.rels'));
  const workbook = workbookPath(relations);
  const valued = (path: string) => relationshipsOf(relations, path).filter(({ type }) => type === KIND);
  const sheets = relationshipsOf(relations, workbook)
    .map(({ path }) => path)
    .filter((path) => valued(path).length > 0);
  if (sheets.length === 0) return new Map();
  const wanted = new Set([workbook, ...sheets, ...sheets.flatMap((path) => valued(path).map((value) => value.path))]);
  const parts = { ...relations, ...only(bytes, (path) => wanted.has(path)) };
  return new Map([...sheetPaths(parts)].map(([name, path]) => [name, propertiesOf(parts, path)]));
}

function propertiesOf(parts: FileParts, path: string): ReadonlyMap<string, string> {
  const values = new Map(relationshipsOf(parts, path).map((value) => [value.id, parts[value.path]]));
  const named = elementsOf(textOf(parts[path]), 'customPr');
  return new Map(
    named.flatMap(({ name, id = '' }) => {
      const value = values.get(id);
      return name !== undefined && value ? [[name, new TextDecoder('utf-16le').decode(value)]] : [];
    }),
  );
}

/** A file of the writer's with the properties of its sheets, by the names of the sheets. */
export function propertiesToFile(bytes: Uint8Array, properties: SheetProperties): Uint8Array {
  const marked = [...properties].filter(([, values]) => values.size > 0);
  if (marked.length === 0) return bytes;
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const paths = sheetPaths(parts);
  let number = 0;
  for (const [name, values] of marked) {
    const path = paths.get(name);
    if (path === undefined) continue;
    const added = [...values].map(([key, value]) => ({ key, value, number: (number += 1) }));
    const names = added.map((one) => `<customPr name="${escaped(one.key)}" r:id="${idOf(one)}"/>`);
    insert(parts, path, AFTER, `<customProperties>${names.join('')}</customProperties>`);
    const relations = relationshipsPath(path);
    parts[relations] ??= strToU8(NO_RELATIONSHIPS);
    for (const one of added) {
      const value = `customProperty${one.number}.bin`;
      parts[`xl/${value}`] = utf16(one.value);
      const relationship = `<Relationship Id="${idOf(one)}" Type="${RELATIONSHIP}" Target="../${value}"/>`;
      insert(parts, relations, /<\/Relationships>/, relationship);
      insert(parts, CONTENT_TYPES, /<\/Types>/, `<Override PartName="/xl/${value}" ContentType="${CONTENT_TYPE}"/>`);
    }
  }
  return zipSync(parts);
}

const idOf = ({ number }: { readonly number: number }): string => `rIdProperty${number}`;

function insert(parts: Record<string, Uint8Array>, path: string, before: RegExp, xml: string): void {
  parts[path] = strToU8(textOf(parts[path]).replace(before, (found) => xml + found));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
