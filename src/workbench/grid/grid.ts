import type { FUniver, Univer } from '@univerjs/presets';

/** A spreadsheet on the page: Univer's core and the facade that the rest of the workbench drives. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}
