/** What crosses between the grid and the add-in: plain values, as Excel hands them to a custom function and takes them back. */

/** An error as cells show it; `message` is the add-in's own words, which Excel shows for `#VALUE!` and `#N/A` only. */
export interface ErrorValue {
  readonly type: 'Error';
  readonly code: '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#NAME?' | '#REF!';
  readonly message?: string;
}

/** A number that carries evidence: shown and added up as `basicValue`, opened as a card of `properties`. */
export interface RichNumber {
  readonly type: 'Double';
  readonly basicValue: number;
  readonly numberFormat?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type Scalar = string | number | boolean | null;

/** An argument: a single cell, or a range as rows of cells. */
export type Argument = Scalar | readonly (readonly Scalar[])[];

export interface FunctionCall {
  /** Name without the namespace, upper case, as in functions.json: `BENCHMARK`. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** The calling cell, `Sheet1!C3`. */
  readonly address: string;
}

export type CellResult = Scalar | RichNumber | ErrorValue;

/** One cell, or rows of cells that spill. */
export type FunctionResult = CellResult | readonly (readonly CellResult[])[];

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Values of the parameter's custom enum, where it has one. */
  readonly choices: readonly { readonly value: string; readonly description: string }[];
}

export interface FunctionMetadata {
  /** `BENCHMARK`. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The add-in as the grid sees it. All calls of one turn travel in one message. */
export interface FunctionHost {
  /** `PARLEY`, from the manifest. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  call(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
}
