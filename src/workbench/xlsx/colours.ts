import type { Nullable } from '@univerjs/presets';

/** Office's default theme, in the order files number it. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const FULL = 255;

interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** A colour of a file as `#RRGGBB`; nothing for the palette of Excel 97, which no file of today uses. */
export function colourFromFile(colour: Partial<FileColour> | undefined): string | undefined {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const themed = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return themed && `#${tinted(themed, colour?.tint ?? 0)}`;
}

/** `#RRGGBB` or `rgb(r, g, b)` as files write it; nothing for other notations. */
export function colourToFile(colour: Nullable<string>): { argb: string } | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour ?? '');
  return parts
    ? {
        argb: `FF${parts
          .slice(1, 4)
          .map((part) => twoDigits(Number(part)))
          .join('')}`,
      }
    : undefined;
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return channels
    .map((channel) => twoDigits(Math.round(tint < 0 ? channel * (1 + tint) : channel + (FULL - channel) * tint)))
    .join('');
}

function twoDigits(channel: number): string {
  return channel.toString(16).padStart(2, '0').toUpperCase();
}
