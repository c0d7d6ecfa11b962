import type { ZipArchive, ZipEntry } from '../zip/openZip';
import { type Spend, unpackedText } from '../zip/unpacked';
import { unreadable } from '../unreadableXlsx';
import { attribute } from '../xml/attribute';
import { readXml, type XmlHandler } from '../xml/readXml';

/** A part that another one names; `type` is the last word of what the relationship is. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the archive. */
  readonly target: string;
}

/** The parts of a workbook by their paths. */
export interface Parts {
  readonly archive: ZipArchive;
  readonly entry: (path: string) => ZipEntry | undefined;
  /** Reads a part; one that is not there is passed over where it may be missing. */
  readonly read: (path: string, handler: XmlHandler) => Promise<void>;
  readonly relationships: (path: string) => Promise<readonly Relationship[]>;
}

/** `xl/worksheets/sheet1.xml` and `../tables/table1.xml` as `xl/tables/table1.xml`. */
function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** `xl/workbook.xml` as `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function packageParts(archive: ZipArchive, spend: Spend): Parts {
  // Excel finds parts whatever the case of their names.
  const byName = new Map([...archive.values()].map((entry) => [entry.name.toLowerCase(), entry]));
  const entry = (path: string) => archive.get(path) ?? byName.get(path.toLowerCase());
  const read = async (path: string, handler: XmlHandler) => {
    const found = entry(path);
    if (!found) throw unreadable('damaged', { part: path });
    await readXml(unpackedText(found, spend), path, handler);
  };
  const relationships = async (path: string) => {
    const found: Relationship[] = [];
    const file = relationshipsPath(path);
    if (!entry(file)) return found;
    await read(file, {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
        const [id, type, target] = ['Id', 'Type', 'Target'].map((each) => attribute(attributes, each) ?? '');
        if (id && type && target)
          found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(path, target) });
      },
    });
    return found;
  };
  return { archive, entry, read, relationships };
}
