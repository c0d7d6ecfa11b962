/** The element of the page with this id; the page is broken without it. */
export function element<T extends HTMLElement = HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}
