import type { Faults } from './faults';

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

/**
 * A cell as an argument. Only a parameter of type `any` sees more of a rich number than its value, or an error at all, if the
 * functions take errors.
 */
export type ArgumentCell = Scalar | RichNumber | ErrorValue;

/** An argument: a single cell, or a range as rows of cells. */
export type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[];

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
  /** What Excel turns an argument into before the function sees it; `any` where absent. */
  readonly type?: 'any' | 'string' | 'number' | 'boolean';
  /** Takes rows of cells; a scalar parameter that is given rows is asked once for each cell. */
  readonly matrix?: boolean;
  /** The last parameter, which takes all further arguments. */
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  /** `BENCHMARK`. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  /** Key under which the page associates the function, where it is not the name. */
  readonly id?: string;
  readonly options?: FunctionOptions;
  /** Cells in error reach parameters of type `any`; otherwise the formula shows the error without asking. */
  readonly takesErrors?: boolean;
}

/** As in functions.json, which names more options than the workbench plays. */
export interface FunctionOptions {
  readonly cancelable?: boolean;
  readonly requiresAddress?: boolean;
  readonly volatile?: boolean;
  readonly [option: string]: unknown;
}

/** The add-in as the grid sees it. All calls of one turn travel in one message. */
export interface FunctionHost {
  /** `PARLEY`, from the manifest. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** An abandoned `call` rejects, and cancelable functions are told. */
  call(calls: readonly FunctionCall[], abandon?: AbortSignal): Promise<readonly FunctionResult[]>;
}

/** A control of the ribbon, as the manifest declares it. */
export interface RibbonCommand {
  /** `Parley.OpenPane`. */
  readonly id: string;
  readonly label: string;
  /** The function the page associated, or `undefined` where the control opens the pane. */
  readonly functionName: string | undefined;
}

/** A connected add-in: its functions, its ribbon and its pane. */
export interface AddinHost extends FunctionHost {
  readonly displayName: string;
  readonly commands: readonly RibbonCommand[];
  /** Does what a click on the ribbon's control does; resolves when the add-in says it is done. */
  runCommand(id: string): Promise<void>;
  /** Full names of what the add-in asked for and the workbench does not play. */
  readonly missing: readonly string[];
  /** What is to go wrong, for tests. */
  readonly faults: Faults;
  /** The pane. */
  readonly frame: HTMLIFrameElement;
  /** Lets go of the add-in and takes its pane out of the page. */
  close(): void;
}
