import { all, type ManifestUnderTest } from './manifestUnderTest';
import { pngSize } from './pngSize';

const ICON_ELEMENTS = { IconUrl: 32, HighResolutionIconUrl: 64 };

const addresses = (root: Element): readonly string[] =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'].flatMap((name) =>
    all(root, name).flatMap((element) => element.getAttribute('DefaultValue') ?? []),
  );

/** The value behind a `resid`. */
const resolve = (root: Element, resid: string): string | undefined =>
  [...root.querySelectorAll('[id]')]
    .find((element) => element.getAttribute('id') === resid)
    ?.getAttribute('DefaultValue') ?? undefined;

const addressesAreHttpsAndOurs = ({ root, address }: ManifestUnderTest): readonly string[] =>
  addresses(root)
    .filter((url) => !URL.canParse(url) || !url.startsWith('https://') || !url.startsWith(`${address}/`))
    .map((url) => `${url} is not under ${address}`);

const iconProblem = (url: string, size: number, { file, address }: ManifestUnderTest): readonly string[] => {
  const path = url.replace(`${address}/`, '');
  const bytes = file(path);
  if (bytes === undefined) return [`${path} does not exist`];
  const { width, height } = pngSize(bytes);
  return width === size && height === size ? [] : [`${path} is ${width} × ${height}, not ${size} × ${size}`];
};

const iconsHaveTheirSizes = (manifest: ManifestUnderTest): readonly string[] => [
  ...Object.entries(ICON_ELEMENTS).flatMap(([name, size]) =>
    all(manifest.root, name).flatMap((icon) => iconProblem(icon.getAttribute('DefaultValue') ?? '', size, manifest)),
  ),
  ...all(manifest.root, 'bt:Image').flatMap((image) => {
    const size = image.getAttribute('size');
    const url = resolve(manifest.root, image.getAttribute('resid') ?? '');
    return size === null || url === undefined ? [] : iconProblem(url, Number(size), manifest);
  }),
];

const everyIconHasTheRequiredSizes = ({ root }: ManifestUnderTest): readonly string[] =>
  all(root, 'Icon').flatMap(({ children }) => {
    const sizes = [...children].map((image) => image.getAttribute('size'));
    return ['16', '32', '80'].filter((size) => !sizes.includes(size)).map((size) => `an Icon lacks the size ${size}`);
  });

/** A shared runtime starts only where all its parts name one page by one id. */
const onePageForEverything = ({ root }: ManifestUnderTest): readonly string[] => {
  const runtime = all(root, 'Runtime')[0]?.getAttribute('resid') ?? '';
  const parts = root.querySelectorAll('Page > SourceLocation, Action > SourceLocation, FunctionFile');
  // A pane without an id of its own is another pane each time, and a shared runtime has one.
  const shown = all(root, 'Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
  const panes = [...new Set(shown.map((action) => all(action, 'TaskpaneId')[0]?.textContent))];
  const pane = root.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue');
  return [
    ...[...parts]
      .filter((part) => part.getAttribute('resid') !== runtime)
      .map(({ tagName, parentElement }) => `${parentElement?.tagName ?? ''} ${tagName} is not "${runtime}"`),
    ...(pane === resolve(root, runtime) ? [] : ['DefaultSettings names another page than the Runtime']),
    ...(all(root, 'Runtime')[0]?.getAttribute('lifetime') === 'long' ? [] : ['the Runtime must live long']),
    ...(panes.length === 1 && panes[0] !== undefined ? [] : ['every ShowTaskpane must name the same TaskpaneId']),
  ];
};

const namespaceIsParley = ({ root }: ManifestUnderTest): readonly string[] =>
  resolve(root, all(root, 'Namespace')[0]?.getAttribute('resid') ?? '') === 'PARLEY'
    ? []
    : ['the Namespace must be PARLEY: formulas in saved workbooks name it'];

export const addressRules = {
  addressesAreHttpsAndOurs,
  iconsHaveTheirSizes,
  everyIconHasTheRequiredSizes,
  onePageForEverything,
  namespaceIsParley,
};
