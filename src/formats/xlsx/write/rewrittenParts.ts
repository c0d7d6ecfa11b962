import { attribute } from '../xml/attribute';
import { append, prefixOf, rewritten } from '../xml/editXml';
import { spanOf } from '../xml/span';
import { xmlAttribute } from '../xml/xmlText';
import { type Parts, relationshipsPath } from '../read/packageParts';
import type { WorkbookPart } from '../read/workbookPart';
import { unreadable } from '../unreadableXlsx';
import type { GoneSheets } from './goneSheets';
import type { Namespaces } from './namespaces';
import type { NewSheet } from './newParts';
import type { TakenNames } from './takenNames';

const CONTENT_TYPES = '[Content_Types].xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

interface Rewriting {
  readonly parts: Parts;
  readonly text: (path: string) => Promise<string | undefined>;
  readonly workbook: WorkbookPart;
  readonly workbookXml: string;
  readonly stylesPath: string;
  readonly gone: GoneSheets;
  readonly sheets: readonly NewSheet[];
  readonly used: TakenNames;
  readonly names: Namespaces;
}

function added(xml: string | undefined, part: string, element: string, children: string): string {
  const made = xml === undefined ? undefined : append(xml, element, children);
  if (made === undefined) throw unreadable('damaged', { part });
  return made;
}

function contentTypes(xml: string | undefined, { gone, sheets, workbook, stylesPath }: Rewriting): string {
  const p = prefixOf(xml ?? '', 'Types');
  const kept = rewritten(xml ?? '', `${p}Override`, (attributes) =>
    gone.parts.has((attribute(spanOf(attributes), 'PartName') ?? '').slice(1)) ? null : attributes,
  );
  const ours = sheets.flatMap(({ parts }) =>
    parts.map(({ entry, contentType }) => ({ path: entry.name, contentType })),
  );
  const all = workbook.styles === undefined ? [...ours, { path: stylesPath, contentType: STYLES }] : ours;
  const overrides = all.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [`<${p}Override PartName="/${path}" ContentType="${contentType}"/>`],
  );
  return added(kept, CONTENT_TYPES, `${p}Types`, overrides.join(''));
}

/** The numbers of sheets' places after those that are gone. */
const placeAfter = (place: number, { places }: GoneSheets): number =>
  place - [...places].filter((each) => each < place).length;

const renumbered = (attributes: string, name: string, gone: GoneSheets): string =>
  attributes.replace(
    new RegExp(`(\\b${name}\\s*=\\s*["'])(\\d+)`),
    (_, before: string, place: string) => `${before}${placeAfter(Number(place), gone)}`,
  );

function workbookXmlOf(
  { workbookXml, workbook, gone, sheets, used, names }: Rewriting,
  ids: readonly string[],
): string {
  const p = prefixOf(workbookXml, 'workbook');
  const withoutSheets = rewritten(workbookXml, `${p}sheet`, (attributes) =>
    gone.ids.has(attribute(spanOf(attributes), 'id') ?? '') ? null : attributes,
  );
  const withoutNames = rewritten(withoutSheets, `${p}definedName`, (attributes) => {
    const place = attribute(spanOf(attributes), 'localSheetId');
    if (place === undefined) return attributes;
    return gone.places.has(Number(place)) ? null : renumbered(attributes, 'localSheetId', gone);
  });
  const withViews = rewritten(withoutNames, `${p}workbookView`, (attributes) =>
    renumbered(renumbered(attributes, 'activeTab', gone), 'firstSheet', gone),
  );
  const elements = sheets.map(
    ({ name }, index) =>
      `<${p}sheet xmlns:r="${names.relationships}" name="${xmlAttribute(name)}" sheetId="${used.nextSheetId()}" r:id="${ids[index] ?? ''}"/>`,
  );
  return added(withViews, workbook.path, `${p}sheets`, elements.join(''));
}

/** The parts that list others, with ours in and those of an earlier run out: path and text. */
export async function rewrittenParts(all: Rewriting): Promise<readonly (readonly [path: string, xml: string])[]> {
  const { parts, text, workbook, gone, sheets, names, stylesPath } = all;
  const before = await parts.relationships(workbook.path);
  const taken = new Set(before.filter(({ id }) => !gone.ids.has(id)).map(({ id }) => id));
  let number = 0;
  const nextId = (): string => {
    do number += 1;
    while (taken.has(`rIdParley${number}`));
    return `rIdParley${number}`;
  };
  const ids = sheets.map(nextId);
  const path = relationshipsPath(workbook.path);
  const xml = await text(path);
  const p = prefixOf(xml ?? '', 'Relationships');
  const isGone = (id: string) =>
    gone.ids.has(id) ||
    before.some((each) => each.id === id && each.type === 'calcChain' && gone.parts.has(each.target));
  const kept = rewritten(xml ?? '', `${p}Relationship`, (attributes) =>
    isGone(attribute(spanOf(attributes), 'Id') ?? '') ? null : attributes,
  );
  const relationship = (id: string, type: string, target: string) =>
    `<${p}Relationship Id="${id}" Type="${names.relationships}/${type}" Target="${target}"/>`;
  const relationships = [
    ...sheets.map((sheet, index) => relationship(ids[index] ?? '', 'worksheet', sheet.path)),
    ...(workbook.styles === undefined ? [relationship(nextId(), 'styles', `/${stylesPath}`)] : []),
  ];
  return [
    [CONTENT_TYPES, contentTypes(await text(CONTENT_TYPES), all)],
    [path, added(kept, path, `${p}Relationships`, relationships.join(''))],
    [workbook.path, workbookXmlOf(all, ids)],
  ];
}
