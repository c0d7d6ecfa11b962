import type { RibbonCommand } from './types';

/** What the workbench needs of an add-in-only manifest. */
export interface Manifest {
  readonly displayName: string;
  /** `PARLEY`. */
  readonly namespace: string;
  readonly pageUrl: string;
  readonly functionsUrl: string;
  readonly commands: readonly RibbonCommand[];
}

/** Reads a manifest. Resources (`resid`) are followed to their default value. */
export function parseManifest(xml: Document): Manifest {
  const one = (parent: ParentNode, ...path: string[]): Element => {
    let element: ParentNode = parent;
    for (const name of path) {
      const [inner] = byName(element, name);
      if (!inner) throw new Error(`The manifest has no <${path.join('> <')}>`);
      element = inner;
    }
    return element as Element;
  };
  const resource = (reference: Element): string => {
    const id = reference.getAttribute('resid');
    const resources = [...one(xml, 'Resources').querySelectorAll('[id]')];
    return defaultValue(resources.find((element) => element.getAttribute('id') === id));
  };
  const functions = byType(byName(xml, 'ExtensionPoint'), 'CustomFunctions');
  if (!functions) throw new Error('The manifest has no custom functions');
  return {
    displayName: defaultValue(one(xml, 'DisplayName')),
    namespace: resource(one(functions, 'Namespace')),
    pageUrl: resource(one(functions, 'Page', 'SourceLocation')),
    functionsUrl: resource(one(functions, 'Metadata', 'SourceLocation')),
    commands: byName(xml, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(one(control, 'Label')),
      functionName: byName(control, 'FunctionName')[0]?.textContent.trim(),
    })),
  };
}

/** The schema's prefixes differ from manifest to manifest, so elements are found by their local name. */
function byName(parent: ParentNode, localName: string): Element[] {
  return [...(parent as Element | Document).getElementsByTagNameNS('*', localName)];
}

function byType(elements: readonly Element[], type: string): Element | undefined {
  return elements.find((element) =>
    [...element.attributes].some(({ localName, value }) => localName === 'type' && value === type),
  );
}

function defaultValue(element: Element | undefined): string {
  const value = element?.getAttribute('DefaultValue');
  if (!value) throw new Error(`The manifest has no value for <${element?.localName ?? 'a resource'}>`);
  return value;
}
