import type { Area } from '../sheets';
import type { Field } from './fields';
import type { TitleSays } from './sections';

/** What a column of a fee schedule is taken for. Several may be rates or modifiers; every other role is taken once, or once a payer. */
export type Role = Field | 'service' | 'ignored';

/** One column of a fee schedule, what it is taken for, and why: in words that a person can check by looking at it. */
export interface ColumnMapping {
  /** On the sheet, from 0. */
  readonly column: number;
  /** The headings above it, in one line; empty where there are none. */
  readonly heading: string;
  readonly role: Role;
  /** `heading “Contracted Rate ($)”`, or `31 of its 32 cells are billing codes`. */
  readonly why: string;
  /** Where the heading names the payer: of a rate (a schedule with a column a payer), and of what belongs to that rate, as its units. */
  readonly payer?: string;
  /** Of a rate column where its heading says what it is for: the words, to be read as a cell would be. */
  readonly setting?: string;
  readonly practitioner?: string;
  readonly basis?: string;
  readonly modifiers?: string;
  readonly tier?: string;
  readonly region?: string;
}

/** What titles say of all rates under them, in their own words. */
export interface Titled {
  readonly title: string;
  readonly says: Pick<TitleSays, 'practitioner' | 'setting' | 'modifiers' | 'effective' | 'ends' | 'fiscal'>;
}

/** How a fee schedule on a sheet is read. Plain JSON, so that a workbook can remember it and the user can correct it. */
export interface ScheduleMapping {
  readonly sheet: string;
  /** Headings included; titles above and notes below left out. */
  readonly area: Area;
  /** How many rows at the top of the area are headings: 0, 1 or 2. */
  readonly headingRows: number;
  readonly columns: readonly ColumnMapping[];
  /** Where the whole schedule is one payer's, as its sheet or title says. */
  readonly payer?: string;
  /** What else the titles above say of all its rates, and the title that says it. */
  readonly titled?: Titled;
  /** Whether hidden rows, and rates in hidden columns, are left out; they are read unless the user says so. */
  readonly withoutHidden?: boolean;
  /** Whether titles above and between the rows, which may mislead, say nothing of the rates; they do unless the user says so. */
  readonly withoutTitles?: boolean;
}
