/** The parts of a file by their paths. */
export type FileParts = Readonly<Record<string, Uint8Array>>;

/** A part that another one names. */
interface Relationship {
  readonly id: string;
  /** The last word of what it is: `worksheet`. */
  readonly type: string;
  readonly path: string;
}

type Attributes = Readonly<Record<string, string>>;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const plain = (escaped: string): string =>
  escaped.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

export const escaped = (text: string): string =>
  text.replace(/[&<>"\n\t\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The attributes of each element of this name, neither with a prefix. */
export function elementsOf(xml: string, name: string): Attributes[] {
  const elements = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>`, 'g'));
  return [...elements].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', one, other]) => [
        key,
        plain(one ?? other ?? ''),
      ]),
    ),
  );
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** `xl/worksheets/sheet1.xml` and `../customProperty1.bin` → `xl/customProperty1.bin`. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a part names, once its relationships are unpacked; the whole file is the part without a path. */
export const relationshipsOf = (parts: FileParts, path: string): Relationship[] =>
  elementsOf(textOf(parts[relationshipsPath(path)]), 'Relationship')
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      path: resolved(path, Target),
    }));

/** The part with the list of sheets. */
export const workbookPath = (parts: FileParts): string =>
  relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? '';

/** Where each sheet is, by its name; of the list of sheets itself and its relationships. */
export function sheetPaths(parts: FileParts): ReadonlyMap<string, string> {
  const workbook = workbookPath(parts);
  const byId = new Map(relationshipsOf(parts, workbook).map(({ id, path }) => [id, path]));
  return new Map(
    elementsOf(textOf(parts[workbook]), 'sheet').map(({ name = '', id = '' }) => [name, byId.get(id) ?? '']),
  );
}
