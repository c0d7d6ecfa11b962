import type { CellReading } from '../grid/readCells';
import type { Value, Workbench } from '../grid/workbench';
import type { Faults } from '../host/faults';
import type { FunctionHost } from '../host/types';
import type { HostState } from './hostState';

/**
 * `window.workbench`: drives the page from tests and benches. Ranges are in A1 style, on the active sheet unless they
 * name one: `'Fee schedule'!B4:C9`.
 */
export interface DrivingApi {
  /** How the connection to the add-in stands. */
  readonly host: HostState;
  /** What is to go wrong with what the add-in asks of the workbook: `faults.failAt(1, 'error')`. */
  readonly faults: Faults;
  /** Puts a formula in a cell: `setFormula('A1', '=SUM(B1:B9)')`. */
  setFormula(a1: string, formula: string): void;
  /** Puts formulas in a range in one step, row by row; text that is none goes in as if it were typed. */
  setFormulas(a1: string, formulas: string[][]): void;
  /** Puts plain values in a range; text stays text. */
  setValues(a1: string, values: readonly (readonly Value[])[]): void;
  /** Empties a range. */
  clear(a1: string): void;
  /** What the cells hold: value, and where there is one, error code, message, evidence and formula. */
  read(a1: string): CellReading[][];
  /** Selects a range, on whatever sheet it is. */
  select(a1: string): void;
  /** Takes the last step back. */
  undo(): Promise<void>;
  /** Resolves when no formula calculates and no answer of the add-in is awaited. */
  settled(timeout?: number): Promise<void>;
  /** Opens an .xlsx workbook in place of the present one. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** The workbook as .xlsx, once it has settled. */
  save(): Promise<Uint8Array>;
  /** Opens an empty workbook with this many rows. */
  openBlank(rows?: number): Promise<void>;
  /** Makes the functions of another host callable. */
  connect(host: FunctionHost): void;
}

/** The driving API over a workbench. */
export function drivingApi(workbench: Workbench, host: () => HostState, faults: () => Faults): DrivingApi {
  return {
    get host() {
      return host();
    },
    get faults() {
      return faults();
    },
    setFormula: (a1, formula) => workbench.setFormula(a1, formula),
    setFormulas: (a1, formulas) => workbench.setFormulas(a1, formulas),
    setValues: (a1, values) => workbench.setValues(a1, values),
    clear: (a1) => workbench.clear(a1),
    read: (a1) => workbench.read(a1),
    select: (a1) => workbench.select(a1),
    undo: () => workbench.undo(),
    settled: (timeout) => workbench.settled(timeout),
    open: (bytes, name = 'Book1.xlsx') => workbench.open(bytes, name),
    save: () => workbench.save(),
    openBlank: (rows) => workbench.openBlank(rows),
    connect: (other) => workbench.connect(other),
  };
}
