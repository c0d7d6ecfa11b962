import { START_FAILED } from './strings';

/**
 * Part of the runtime's first bundle, hence without React: cells are answered before the pane's code is even asked for.
 * @returns once the pane is drawn, or says why it is not.
 */
const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (root === null) return;
  try {
    const { host } = await Office.onReady();
    const { mountPane } = await import(/* webpackChunkName: "pane" */ './mountPane');
    mountPane(root, host);
  } catch {
    root.textContent = START_FAILED;
  }
};

void start();
