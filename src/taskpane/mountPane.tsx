import { createRoot } from 'react-dom/client';
import { edition } from '../session';
import { excelWorkbook } from '../workbook/excel';
import { App } from './components/App';
import { keepOffline } from './offline/keepOffline';
import { tabFromAnywhere } from './tabFromAnywhere';

/** Milliseconds until files are kept for another day: what this one waits for comes first. */
const AFTER_START = 2000;

/** The pane's own chunk begins here. */
export const mountPane = (root: HTMLElement, host: Office.HostType | null): void => {
  // Set at build time; empty where nobody said where the code is published.
  const sourceUrl = process.env['PARLEY_SOURCE_URL'];
  // The name of the sample's file, where the build has one.
  const sample = process.env['PARLEY_SAMPLE_PACK'];
  tabFromAnywhere(document);
  createRoot(root).render(
    <App
      inExcel={host === Office.HostType.Excel}
      edition={edition}
      workbook={excelWorkbook()}
      sourceUrl={sourceUrl === '' ? undefined : sourceUrl}
      sample={sample === undefined || sample === '' ? undefined : new URL(sample, window.location.href).href}
    />,
  );
  setTimeout(() => void keepOffline(), AFTER_START);
};
