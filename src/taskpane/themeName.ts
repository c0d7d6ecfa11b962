import type { ThemeName } from './theme';

/** What the host and the system say about colours; Office says nothing outside Excel and in older ones. */
export interface ColourWishes {
  readonly forcedColours: boolean;
  readonly systemIsDark: boolean;
  readonly office: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
}

/** @returns the share of light in `#rrggbb`, 0 to 1, weighted as the eye does. */
const lightness = (colour: string): number | undefined => {
  const [red, green, blue] = (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour) ?? [])
    .slice(1)
    .map((pair) => parseInt(pair, 16) / 255);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of the system first, then Office's theme, then the system's. */
export const themeName = ({ forcedColours, systemIsDark, office }: ColourWishes): ThemeName => {
  if (forcedColours) return 'contrast';
  const background = lightness(office?.bodyBackgroundColor ?? '');
  const isDark = office?.isDarkTheme ?? (background === undefined ? systemIsDark : background < 0.5);
  return isDark ? 'dark' : 'light';
};
