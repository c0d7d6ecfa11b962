import * as providers from '@fluentui/react-icons/providers';
import * as tools from '@fluentui/react-icons/utils';

const ICON = /\d*(Regular|Filled|Light|Color)$/;

/** `ChevronRight20Regular` is one of several in `chevron-right`. */
const fileOf = (icon: string): string =>
  icon
    .replace(ICON, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z0-9])(?=[A-Z][a-z])/g, '-')
    .toLowerCase();

const known: Record<string | symbol, unknown> = { ...providers, ...tools };

/**
 * Fluent's own icons, each from its own file when it is first asked for: the list of them all, which the build leaves out, takes every
 * file of tests a second or two.
 */
const icons: unknown = new Proxy(known, {
  get(_, name) {
    if (typeof name === 'string' && ICON.test(name))
      known[name] ??= jest.requireActual<Record<string, unknown>>(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
    return known[name];
  },
});

export = icons;
