import type { Audit, AuditTerms } from '../../core/audit';
import type { Miss, Shape } from '../../core/fees';
import type { StandingFlags } from '../../core/flags';
import type { ChoiceForm } from '../steps/choose/choiceForm';
import type { Outline, Reading } from './services';
import type { WhyUnread } from './unreadWhy';

/** A fee schedule of the workbook, as it is read now. */
export interface FoundSchedule extends Reading, Outline {
  /** Of its place: the sheet and the first cell. */
  readonly id: string;
  /** Where the finder sees it, whatever the user makes of it. */
  readonly found: Shape;
  /** Whether its whole sheet is hidden. */
  readonly onHiddenSheet: boolean;
  /** Whether it is to be audited. */
  readonly included: boolean;
  /** Who says how it is read: the finder, the user now, or what the workbook remembers of an earlier time. */
  readonly readAs: 'found' | 'corrected' | 'remembered';
  /** What earlier audits left beside it. */
  readonly flags: StandingFlags;
}

/** Why nothing of a sheet is audited. */
export type WhyPassedOver = Miss | WhyUnread;

export interface PassedOver {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly why: WhyPassedOver;
}

export interface Finds {
  readonly schedules: readonly FoundSchedule[];
  /** The sheets with anything of the user's in them. */
  readonly sheets: readonly string[];
  /** In the order of the workbook. */
  readonly passedOver: readonly PassedOver[];
}

export type Writing =
  | { readonly kind: 'ready' }
  /** Earlier sheets of ours are in the way. */
  | { readonly kind: 'asking'; readonly sheets: readonly string[] }
  /** An earlier audit's flags are in the way; `schedule` is its id. */
  | { readonly kind: 'askingFlags'; readonly schedule: string; readonly sheet: string; readonly column: string }
  | { readonly kind: 'running'; readonly what: 'report' | 'flags' | 'removal'; readonly share: number }
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | {
      readonly kind: 'flagged' | 'unflagged';
      readonly schedule: string;
      readonly standing: StandingFlags;
      readonly where: string;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Where the wizard stands; each step has what it needs and nothing else, so that no step can be shown without it. */
export type WizardState =
  | { readonly step: 'reading'; readonly sheet: string; readonly share: number }
  | { readonly step: 'stopped'; readonly message: string }
  /** `open` is the schedule whose columns are looked at. */
  | { readonly step: 'find'; readonly finds: Finds; readonly open: string | null; readonly trouble: string | null }
  | { readonly step: 'choose'; readonly finds: Finds; readonly form: ChoiceForm; readonly trouble: string | null }
  | { readonly step: 'auditing'; readonly finds: Finds; readonly form: ChoiceForm; readonly share: number }
  | Audited<'see'>
  | (Audited<'write'> & { readonly writing: Writing });

interface Audited<S extends string> {
  readonly step: S;
  readonly finds: Finds;
  readonly form: ChoiceForm;
  readonly terms: AuditTerms;
  readonly audit: Audit;
}

export const READING: WizardState = { step: 'reading', sheet: '', share: 0 };

/** Of the five steps that the user sees, from 0. */
export const STEP_NUMBER: Readonly<Record<WizardState['step'], number>> = {
  reading: 0,
  stopped: 0,
  find: 0,
  choose: 1,
  auditing: 2,
  see: 3,
  write: 4,
};

export type StateOf<S extends WizardState['step']> = Extract<WizardState, { step: S }>;
