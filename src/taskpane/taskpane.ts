import { START_FAILED } from './strings';

/** Cells go on without market rates where this fails, and say that none are loaded. */
const openPacks = async (): Promise<void> => {
  try {
    const packs = await import(/* webpackChunkName: "packs" */ './openPacks');
    await packs.openPacks();
  } catch {
    // The view of market rates shows what there is.
  }
};

/**
 * Part of the runtime's first bundle, hence without React: cells are answered before the pane's code is even asked for.
 * @returns once the pane is drawn, or says why it is not.
 */
const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (root === null) return;
  try {
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) void openPacks();
    const { mountPane } = await import(/* webpackChunkName: "pane" */ './mountPane');
    mountPane(root, host);
  } catch {
    root.textContent = START_FAILED;
  }
};

void start();
