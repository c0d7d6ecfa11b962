/** Where a pane or a command may open a page of the system's browser. */
const BROWSER_WINDOWS = { set: 'OpenBrowserWindowApi', version: '1.1' };

/**
 * Opens the list of functions beside the workbook. Not in the pane: since 2026 Excel ignores a command of an add-in from the store
 * that asks to show it.
 */
export const showHelp = (event: Office.AddinCommands.Event): void => {
  try {
    const { ui, requirements } = Office.context;
    const { href } = new URL('help.html', window.location.href);
    if (requirements.isSetSupported(BROWSER_WINDOWS.set, BROWSER_WINDOWS.version)) ui.openBrowserWindow(href);
    else window.open(href, '_blank', 'noopener');
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
};
