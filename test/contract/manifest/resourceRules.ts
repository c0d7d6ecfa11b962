import { all, type ManifestUnderTest } from './manifestUnderTest';
import { LONGEST_ID, LONGEST_TEXT, RESOURCE_KINDS } from './resourceKinds';

const lists = Object.keys(LONGEST_TEXT);

const resources = (root: Element): readonly { readonly list: string; readonly id: string; readonly value: string }[] =>
  lists.flatMap((list) =>
    all(root, list).flatMap(({ children }) =>
      [...children].map((child) => ({
        list,
        id: child.getAttribute('id') ?? '',
        value: child.getAttribute('DefaultValue') ?? '',
      })),
    ),
  );

const references = (root: Element): readonly { readonly by: string; readonly resid: string }[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const resid = element.getAttribute('resid');
    return resid === null ? [] : [{ by: element.tagName, resid }];
  });

const residsResolve = ({ root }: ManifestUnderTest): readonly string[] => {
  const known = new Set(resources(root).map(({ list, id }) => `${list} ${id}`));
  return references(root)
    .filter(({ by, resid }) => !known.has(`${RESOURCE_KINDS[by] ?? '?'} ${resid}`))
    .map(({ by, resid }) => `${by} asks for "${resid}", which is not in ${RESOURCE_KINDS[by] ?? 'any list'}`);
};

const resourcesAreUsed = ({ root }: ManifestUnderTest): readonly string[] => {
  const used = new Set(references(root).map(({ resid }) => resid));
  return resources(root)
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `nothing uses the resource "${id}"`);
};

const idsAreShortAndUnique = ({ root }: ManifestUnderTest): readonly string[] => {
  const ids = [...root.querySelectorAll('[id]')].map((element) => element.getAttribute('id') ?? '');
  return ids.flatMap((id, index) => [
    ...(id.length > LONGEST_ID ? [`"${id}" has more than ${LONGEST_ID} characters`] : []),
    ...(ids.indexOf(id) === index ? [] : [`"${id}" is used twice`]),
  ]);
};

const textsFit = ({ root }: ManifestUnderTest): readonly string[] =>
  resources(root)
    .filter(({ list, value }) => value === '' || value.length > (LONGEST_TEXT[list] ?? 0))
    .map(({ list, id }) => `the text of "${id}" is empty or longer than ${LONGEST_TEXT[list] ?? 0} characters`);

export const resourceRules = {
  residsResolve,
  resourcesAreUsed,
  idsAreShortAndUnique,
  textsFit,
};
