/** jsdom has no matchMedia: this one answers yes to the queries given, as a system with those settings would. */
export const systemPrefers = (...queries: readonly string[]): void => {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: queries.some((wanted) => query.includes(wanted)),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
};
