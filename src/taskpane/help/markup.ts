const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A template whose inserted values are text, never markup. */
export const markup = (parts: TemplateStringsArray, ...values: readonly string[]): string =>
  parts.reduce((all, part, index) => `${all}${escape(values[index - 1] ?? '')}${part}`);
