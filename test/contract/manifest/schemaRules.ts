import { ELEMENT_ORDER, REQUIRED_CHILDREN } from './elementOrder';
import { all, kind, text, type ManifestUnderTest } from './manifestUnderTest';

const elements = (root: Element): readonly Element[] => [root, ...root.querySelectorAll('*')];

const childrenInOrder = ({ root }: ManifestUnderTest): readonly string[] =>
  elements(root).flatMap((parent) => {
    const name = kind(parent, ELEMENT_ORDER);
    const order = ELEMENT_ORDER[name] ?? [];
    const children = [...parent.children].map(({ tagName }) => tagName);
    const strangers = children.filter((child) => !order.includes(child));
    const places = children.map((child) => order.indexOf(child));
    const unsorted = places.some((place, index) => place < (places[index - 1] ?? place));
    return [
      ...strangers.map((child) => `<${child}> is no child of ${name}`),
      ...(unsorted ? [`the children of ${name} are out of order: ${children.join(', ')}`] : []),
    ];
  });

const childrenPresent = ({ root }: ManifestUnderTest): readonly string[] =>
  elements(root).flatMap((parent) => {
    const name = kind(parent, REQUIRED_CHILDREN);
    const children = [...parent.children].map(({ tagName }) => tagName);
    return (REQUIRED_CHILDREN[name] ?? [])
      .filter((child) => !children.includes(child))
      .map((child) => `${name} lacks <${child}>`);
  });

const idIsGuid = ({ root }: ManifestUnderTest): readonly string[] =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text(root, 'Id')) ? [] : [`Id is no GUID: ${text(root, 'Id')}`];

const versionHasFourNumbers = ({ root }: ManifestUnderTest): readonly string[] =>
  /^\d{1,5}(\.\d{1,5}){3}$/.test(text(root, 'Version')) ? [] : [`Version must be a.b.c.d: ${text(root, 'Version')}`];

const versionIsThatOfThePackage = ({ root, file }: ManifestUnderTest): readonly string[] => {
  const { version } = JSON.parse(file('package.json')?.toString() ?? '{}') as { version?: string };
  return text(root, 'Version').startsWith(`${version ?? '?'}.`)
    ? []
    : [`package.json has version ${version ?? 'none'}`];
};

const permissionsAreTheLeast = ({ root }: ManifestUnderTest): readonly string[] =>
  text(root, 'Permissions') === 'ReadWriteDocument' ? [] : ['Permissions must be ReadWriteDocument'];

const hostIsExcel = ({ root }: ManifestUnderTest): readonly string[] =>
  all(root, 'Host').every((host) => (host.getAttribute('Name') ?? host.getAttribute('xsi:type')) === 'Workbook')
    ? []
    : ['every Host must be Workbook'];

export const schemaRules = {
  childrenInOrder,
  childrenPresent,
  idIsGuid,
  versionHasFourNumbers,
  versionIsThatOfThePackage,
  permissionsAreTheLeast,
  hostIsExcel,
};
