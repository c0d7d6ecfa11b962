/** Opens and closes the task pane with the button; an add-in that hides its own pane closes it too. */
export function paneToggle(pane: HTMLElement, button: HTMLButtonElement): void {
  const show = (open: boolean): void => {
    pane.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Hide pane' : 'Show pane';
  };
  button.addEventListener('click', () => {
    const frame = pane.querySelector('iframe');
    const open = Boolean(pane.hidden);
    if (frame) frame.hidden = !open;
    show(open);
  });
  new MutationObserver(() => {
    const frame = pane.querySelector('iframe');
    // Setting an attribute to what it is counts as a change, too: without the check this would never end.
    if (frame && Boolean(frame.hidden) !== Boolean(pane.hidden)) show(!frame.hidden);
  }).observe(pane, { attributeFilter: ['hidden'], subtree: true, childList: true });
  // On a narrow screen the pane would cover the sheet.
  if (window.matchMedia('(width < 900px)').matches) show(false);
}
