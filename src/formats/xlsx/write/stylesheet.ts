import type { Tone } from '../../../core/report';
import { append, insertBefore, prefixOf, recounted } from '../xml/editXml';
import { xmlAttribute } from '../xml/xmlText';
import type { StyleCounts } from './styleCounts';

/** How a cell looks; what is left out is the workbook's own look. */
export interface Look {
  readonly format?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly font?: 'title' | 'note' | 'heading' | undefined;
  /** To which side, so far from it. */
  readonly indent?: readonly [side: 'left' | 'right', steps: number] | undefined;
  /** Excel shows the text as text even after somebody has edited the cell. */
  readonly quoted?: boolean | undefined;
}

const INK = 'FF0F6C5C';
const SHADE = 'FFE3F1EE';
const QUIET = 'FF616161';
const FONTS = ['title', 'note', 'heading'] as const;
const FONT_XML: Readonly<Record<(typeof FONTS)[number], string>> = {
  title: `<b/><sz val="16"/><color rgb="${INK}"/><name val="Calibri"/><family val="2"/>`,
  note: `<sz val="11"/><color rgb="${QUIET}"/><name val="Calibri"/><family val="2"/>`,
  heading: `<b/><sz val="11"/><color rgb="${INK}"/><name val="Calibri"/><family val="2"/>`,
};

/** Colours of words and shares: what is too low, what is to be looked at, what is to be protected. */
const TONES: Readonly<Record<Tone, readonly [font: string, fill: string]>> = {
  low: ['FF8E1B21', 'FFFBE3E4'],
  look: ['FF6B4E00', 'FFFFF4CE'],
  good: ['FF0F6C5C', 'FFE3F1EE'],
};
const TONE_NAMES: readonly Tone[] = ['low', 'look', 'good'];

/** Elements that follow in a style sheet, as ECMA-376 orders them. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'];
const REST = ['colors', 'extLst'];

export interface Stylesheet {
  /** The number of a cell's look. */
  readonly look: (look: Look) => number;
  /** The number of a conditional look. */
  readonly tone: (tone: Tone) => number;
  /** The workbook's style sheet with ours after its own. */
  readonly written: () => string;
}

/** The looks of our sheets beside those of the workbook, whose own numbers stay as they are. */
export function stylesheet(xml: string, counts: StyleCounts): Stylesheet {
  const looks = new Map<string, number>();
  const formats = new Map<string, number>();
  const p = prefixOf(xml, 'styleSheet');
  const tag = (text: string) => text.replace(/<(\/?)(?=\w)/g, `<$1${p}`);

  const formatId = (code: string): number => {
    const id = formats.get(code) ?? counts.nextFormat + formats.size;
    formats.set(code, id);
    return id;
  };
  const xf = ({ format, wrap, font, indent, quoted }: Look): string => {
    const fontId = font === undefined ? 0 : counts.fonts + FONTS.indexOf(font);
    const fillId = font === 'heading' ? counts.fills : 0;
    const side = indent ? ` horizontal="${indent[0]}" indent="${indent[1]}"` : '';
    const aligned = `<alignment${side} vertical="top"${wrap || font === 'heading' ? ' wrapText="1"' : ''}/>`;
    return `<xf numFmtId="${format === undefined ? 0 : formatId(format)}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${aligned}</xf>`;
  };
  const additions = (): readonly (readonly [element: string, count: number, children: string])[] => [
    [
      'numFmts',
      counts.formats + formats.size,
      [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`).join(''),
    ],
    ['fonts', counts.fonts + FONTS.length, FONTS.map((name) => `<font>${FONT_XML[name]}</font>`).join('')],
    [
      'fills',
      counts.fills + 1,
      `<fill><patternFill patternType="solid"><fgColor rgb="${SHADE}"/><bgColor indexed="64"/></patternFill></fill>`,
    ],
    ['cellXfs', counts.cellXfs + looks.size, [...looks.keys()].join('')],
    [
      'dxfs',
      counts.dxfs + TONE_NAMES.length,
      TONE_NAMES.map((name) => {
        const [ink, fill] = TONES[name];
        return `<dxf><font><color rgb="${ink}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`;
      }).join(''),
    ],
  ];
  return {
    look: (look) => {
      const made = xf(look);
      const number = looks.get(made) ?? counts.cellXfs + looks.size;
      looks.set(made, number);
      return number;
    },
    tone: (tone) => counts.dxfs + TONE_NAMES.indexOf(tone),
    written: () =>
      additions().reduce((text, [element, count, children]) => {
        if (children === '') return text;
        const inside = append(text, p + element, tag(children));
        if (inside !== undefined) return recounted(inside, p + element, count);
        const followers = [...ORDER.slice(ORDER.indexOf(element) + 1), ...REST].map((name) => p + name);
        const made = `<${p}${element} count="${count}">${tag(children)}</${p}${element}>`;
        return insertBefore(text, followers, `${p}styleSheet`, made);
      }, xml),
  };
}
