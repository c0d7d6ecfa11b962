import { createContext, use } from 'react';
import type { Audit, AuditTerms, Unread } from '../../core/audit';
import type { DayNumber } from '../../core/dates';
import type { HiddenParts, KeptMapping, Role, ScheduleMapping, Searched } from '../../core/fees';
import type { Report, ReportOptions } from '../../core/report';
import type { Result } from '../../core/result';
import type { Area, SheetCells } from '../../core/sheets';
import type { Watch, WorkbookPort } from '../../workbook/port';

/** A schedule with the cells it is read from. */
export interface Reading {
  readonly cells: SheetCells;
  readonly mapping: ScheduleMapping;
}

/** What is known of a schedule before it is audited. */
export interface Outline {
  readonly rates: number;
  readonly payers: readonly string[];
  readonly unread: readonly Unread[];
  /** The titles between its rows that say what their rates are for, whether they are heard or not. */
  readonly titles: readonly string[];
  /** Whether it is read or left out. */
  readonly hidden: HiddenParts;
}

/** The audit as the wizard asks for it; long runs report how far they are and end when they are told to. */
export interface Engine {
  /** The schedules of a sheet; where there are none, what was nearest to one. */
  find(cells: SheetCells, watch: Watch): Promise<Searched>;
  outline(reading: Reading, watch: Watch): Promise<Outline>;
  /** The mapping with a column taken for something else, as the user says. */
  correct(reading: Reading, column: number, role: Role): ScheduleMapping;
  withArea(reading: Reading, area: Area): ScheduleMapping;
  withHeadingRows(reading: Reading, headingRows: number): ScheduleMapping;
  /** With what is hidden read as everything else, or left out. */
  withHidden(reading: Reading, isRead: boolean): ScheduleMapping;
  /** With its titles taken at their word, or with none that says anything of the rates. */
  withTitles(reading: Reading, areHeard: boolean): ScheduleMapping;
  /** How the workbook has it that this schedule is read, by what it keeps of earlier times. */
  recall(kept: readonly KeptMapping[], reading: Reading, watch: Watch): Promise<ScheduleMapping | undefined>;
  /** How the last of other mappings with the same headings would read this schedule. */
  similar(others: readonly ScheduleMapping[], reading: Reading): ScheduleMapping | undefined;
  /** Fails where a term cannot be read. */
  audit(readings: readonly Reading[], terms: AuditTerms, watch: Watch): Promise<Result<Audit>>;
  /** With figures as formulas where it is to be live. */
  report(audit: Audit, asked: ReportAsked, watch: Watch): Promise<Report>;
}

export type ReportAsked = Pick<ReportOptions, 'live' | 'today' | 'schedules'>;

/** What the wizard needs of the world. */
export interface WizardServices {
  readonly workbook: WorkbookPort;
  readonly engine: Engine;
  readonly today: () => DayNumber;
}

const Services = createContext<WizardServices | null>(null);

export const ServicesProvider = Services;

/** @throws where a step is drawn outside the wizard: a bug of ours. */
export function useServices(): WizardServices {
  const services = use(Services);
  if (services === null) throw new Error('No services: draw steps inside the wizard.');
  return services;
}
