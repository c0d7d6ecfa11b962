import type { FunctionMetadata, FunctionOptions, FunctionParameter } from './types';

/** functions.json, as `custom-functions-metadata` writes it. */
export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly ParameterJson[];
    readonly options?: FunctionOptions;
  }[];
  readonly enums?: readonly EnumJson[];
  readonly allowErrorForDataTypeAny?: boolean;
}

interface ParameterJson {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

interface EnumJson {
  readonly id: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly tooltip?: string;
  }[];
}

const TYPES = ['string', 'number', 'boolean'] as const;

/** The functions as the grid shows and calls them. */
export function parseMetadata(json: FunctionsJson): readonly FunctionMetadata[] {
  const { functions, enums = [], allowErrorForDataTypeAny: takesErrors = false } = json;
  return functions.map(({ id, name, description = '', helpUrl = '', parameters, options }) => ({
    id,
    name: name.toUpperCase(),
    description,
    helpUrl,
    parameters: parameters.map((parameter) => functionParameter(parameter, enums)),
    ...(options ? { options } : {}),
    ...(takesErrors ? { takesErrors } : {}),
  }));
}

function functionParameter(json: ParameterJson, enums: readonly EnumJson[]): FunctionParameter {
  const values = enums.find(({ id }) => id === json.customEnumId)?.values ?? [];
  return {
    name: json.name,
    description: json.description ?? '',
    optional: json.optional ?? false,
    type: TYPES.find((type) => type === json.type) ?? 'any',
    matrix: json.dimensionality === 'matrix',
    repeating: json.repeating ?? false,
    choices: values.map(({ name, stringValue, numberValue, tooltip = '' }) => ({
      value: String(stringValue ?? numberValue ?? name),
      description: tooltip,
    })),
  };
}
