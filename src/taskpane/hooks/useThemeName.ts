import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../theme';
import { themeName } from '../themeName';

const QUERIES = { forced: '(forced-colors: active)', dark: '(prefers-color-scheme: dark)' };

const matches = (query: string): boolean => window.matchMedia(query).matches;

const officeTheme = (): Partial<Office.OfficeTheme> | undefined => {
  if (typeof Office === 'undefined') return undefined;
  // The types promise a context and a theme; a page outside Excel has neither.
  const { context } = Office as { context?: { officeTheme?: Partial<Office.OfficeTheme> } };
  return context?.officeTheme;
};

const read = (): ThemeName =>
  themeName({ forcedColours: matches(QUERIES.forced), systemIsDark: matches(QUERIES.dark), office: officeTheme() });

/** Excel sends no event when its theme changes, so that we look again whenever the user comes back to the pane. */
const subscribe = (changed: () => void): (() => void) => {
  const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
};

export const useThemeName = (): ThemeName => useSyncExternalStore(subscribe, read);
