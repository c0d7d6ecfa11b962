import type { Example } from '../examples';
import { markup } from './markup';
import type { EnumEntry, EnumValue, FunctionEntry, ParameterEntry } from './metadata';

const signature = ({ name, parameters }: FunctionEntry): string => {
  const names = parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name));
  return `=PARLEY.${name}(${names.join(', ')})`;
};

const choice = ({ stringValue, numberValue, name, tooltip = '' }: EnumValue): string =>
  markup`<dt><code>${stringValue ?? numberValue?.toString() ?? name}</code></dt><dd>${tooltip}</dd>`;

const choices = (values: readonly EnumValue[]): string =>
  values.length === 0 ? '' : `<dl>${values.map(choice).join('')}</dl>`;

const argument = (parameter: ParameterEntry, enums: readonly EnumEntry[]): string => {
  const { name, description = '', optional = false, customEnumId } = parameter;
  const values = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  return [
    markup`<tr><th scope="row">${name}</th><td>${optional ? 'Optional. ' : ''}${description}`,
    choices(values),
    '</td></tr>',
  ].join('');
};

const table = (rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<table><thead><tr><th scope="col">Argument</th><th scope="col">What it is</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

const shown = ({ formula, says }: Example): string =>
  markup`<h3>Example</h3><p><code>${formula}</code></p><p>${says}</p>`;

/** One function of the help page, at the anchor that its helpUrl names. */
export const functionSection = (fn: FunctionEntry, enums: readonly EnumEntry[], example: Example | undefined): string =>
  [
    markup`<section id="${fn.name.toLowerCase()}"><h2>${fn.name}</h2><p>${fn.description ?? ''}</p>`,
    markup`<p><code>${signature(fn)}</code></p>`,
    table(fn.parameters.map((parameter) => argument(parameter, enums))),
    example === undefined ? '' : shown(example),
    '</section>',
  ].join('\n');
