/** Says on the console what whoever develops against the workbench must see at once. */
export function complain(what: unknown): void {
  // eslint-disable-next-line no-console -- the one place where the host speaks to the developer
  console.error(what);
}
