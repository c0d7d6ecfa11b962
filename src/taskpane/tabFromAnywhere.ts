/** What Office.js takes for a stop of the focus, as far as the pane has it. */
const STOPS = 'a[href], button, input, select, textarea, [tabindex], [contenteditable]';

/**
 * In Excel on the web Office.js moves the focus itself at each Tab, from one of its stops to the next; from anything else, such as the
 * heading of a page that has just come, it hands the focus back to Excel. From there the browser is let find the way.
 */
export function tabFromAnywhere(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== 'Tab' || !(target instanceof HTMLElement)) return;
    // It listens at the window.
    if (target.tabIndex < 0 || !target.matches(STOPS)) event.stopPropagation();
  });
}
