import { createRoot } from 'react-dom/client';
import { App } from './components/App';

const EDITION = 'Medicare physician fee schedule 2020–2026';

/** The pane's own chunk begins here. */
export const mountPane = (root: HTMLElement, host: Office.HostType | null): void => {
  // Set at build time; empty where nobody said where the code is published.
  const sourceUrl = process.env['PARLEY_SOURCE_URL'];
  createRoot(root).render(
    <App
      inExcel={host === Office.HostType.Excel}
      edition={EDITION}
      sourceUrl={sourceUrl === '' ? undefined : sourceUrl}
    />,
  );
};
