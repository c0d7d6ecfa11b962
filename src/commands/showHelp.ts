/** Shows the list of functions in the pane; the pane follows the address, so that neither needs to know the other. */
export const showHelp = async (event: Office.AddinCommands.Event): Promise<void> => {
  try {
    window.location.hash = 'help';
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
};
