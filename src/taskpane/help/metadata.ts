/** What functions.json says, as far as the help page tells it. */
export interface Metadata {
  readonly functions: readonly FunctionEntry[];
  readonly enums?: readonly EnumEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}

export interface EnumEntry {
  readonly id: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly tooltip?: string;
}
