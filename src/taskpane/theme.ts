import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The teal of the icon, from almost black to almost white. */
const TEAL: BrandVariants = {
  10: '#021312',
  20: '#052321',
  30: '#07322f',
  40: '#09413d',
  50: '#0a504c',
  60: '#0a5f5a',
  70: '#0a6d68',
  80: '#0b7a75',
  90: '#2a8985',
  100: '#449995',
  110: '#5da8a5',
  120: '#76b8b5',
  130: '#90c7c5',
  140: '#aad7d5',
  150: '#c5e6e5',
  160: '#e1f5f4',
};

const dark = createDarkTheme(TEAL);

/** Office has four themes, of which Black and Dark Gray are dark; Windows adds its own high contrast, which comes first. */
export const THEMES = {
  light: createLightTheme(TEAL),
  // Fluent's dark ramp takes brand 70 for text, too dim on black.
  dark: { ...dark, colorBrandForeground1: TEAL[120], colorBrandForegroundLink: TEAL[120] },
  contrast: teamsHighContrastTheme,
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof THEMES;
