import { attribute } from '../xml/attribute';
import { readXml } from '../xml/readXml';

/** How many of each a style sheet has already: ours are counted on from there. */
export interface StyleCounts {
  readonly formats: number;
  readonly nextFormat: number;
  readonly fonts: number;
  readonly fills: number;
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** Below are Excel's own. */
const FIRST_FORMAT = 164;
const ITEM = 3;

async function* once(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

export async function styleCounts(xml: string, part: string): Promise<StyleCounts> {
  const counts = new Map<string, number>();
  const path: string[] = [];
  let nextFormat = FIRST_FORMAT;
  await readXml(once(xml), part, {
    open: (name, attributes) => {
      path.push(name);
      const [, parent = ''] = path;
      if (path.length === ITEM) counts.set(parent, (counts.get(parent) ?? 0) + 1);
      if (name === 'numFmt') nextFormat = Math.max(nextFormat, Number(attribute(attributes, 'numFmtId') ?? 0) + 1);
    },
    close: () => path.pop(),
  });
  const of = (name: string) => counts.get(name) ?? 0;
  return {
    formats: of('numFmts'),
    nextFormat,
    fonts: of('fonts'),
    fills: of('fills'),
    cellXfs: of('cellXfs'),
    dxfs: of('dxfs'),
  };
}

/** The least that a workbook without looks of its own is given. */
export const PLAIN_STYLES = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
