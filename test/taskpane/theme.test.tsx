import { act, renderHook } from '@testing-library/react';
import { useThemeName } from '../../src/taskpane/hooks/useThemeName';
import { THEMES } from '../../src/taskpane/theme';
import { themeName } from '../../src/taskpane/themeName';
import { systemPrefers } from './matchMedia';

const calm = { forcedColours: false, systemIsDark: false, office: undefined };

describe('the theme follows', () => {
  test.each([
    ['the system where Office is silent', calm, 'light'],
    ['a dark system where Office is silent', { ...calm, systemIsDark: true }, 'dark'],
    ['Office against the system', { ...calm, systemIsDark: true, office: { isDarkTheme: false } }, 'light'],
    ['Colorful and White', { ...calm, office: { bodyBackgroundColor: '#F3F2F1' } }, 'light'],
    ['Dark Gray', { ...calm, office: { bodyBackgroundColor: '#666666' } }, 'dark'],
    ['Black', { ...calm, office: { bodyBackgroundColor: '#262626' } }, 'dark'],
    ['high contrast before all', { ...calm, forcedColours: true, office: { isDarkTheme: false } }, 'contrast'],
  ])('%s', (_, wishes, expected) => expect(themeName(wishes)).toBe(expected));

  test('a change of the Office theme once the user is back in the pane', () => {
    systemPrefers();
    const officeTheme = { isDarkTheme: false };
    Object.assign(globalThis, { Office: { context: { officeTheme } } });
    const { result } = renderHook(useThemeName);
    expect(result.current).toBe('light');
    officeTheme.isDarkTheme = true;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current).toBe('dark');
    Object.assign(globalThis, { Office: undefined });
  });
});

/** Contrast as WCAG 2 defines it. */
const contrast = (one: string, other: string): number => {
  const luminance = (colour: string): number => {
    const full = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
    const [red, green, blue] = [1, 3, 5]
      .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each(Object.entries(THEMES))('the %s theme', (_, theme) => {
  test.each([
    ['text', theme.colorNeutralForeground1, theme.colorNeutralBackground1],
    ['explanations', theme.colorNeutralForeground2, theme.colorNeutralBackground1],
    ['formulas', theme.colorNeutralForeground1, theme.colorNeutralBackground3],
    ['links', theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
    ['primary buttons', theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
  ])('shows %s at 4.5 to 1 or better', (__, text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });
});
