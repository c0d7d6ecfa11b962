export type CopyOutcome = 'copied' | 'selected';

/** Excel on the web and some desktops keep the clipboard from a pane: then the text is selected for the user to copy. */
export const copyText = async (element: HTMLElement): Promise<CopyOutcome> => {
  // The types promise a clipboard; a frame without the permission may have none.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(element.textContent);
      return 'copied';
    }
  } catch {
    // Refused: the selection below is the answer.
  }
  window.getSelection()?.selectAllChildren(element);
  return 'selected';
};
