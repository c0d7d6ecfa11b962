import type { AuditTerms } from '../../core/audit';
import { dayOf } from '../../core/dates';
import type { Raw } from '../../core/raw';
import type { Result } from '../../core/result';
import { printPercent, readTypedTarget, readTypedThreshold } from '../../core/terms';
import { read } from '../../session';
import { misused } from '../refusal';

/** The options as the command line has them. */
export interface AuditOptions {
  readonly region?: string;
  readonly regionOf?: readonly string[];
  readonly setting?: string;
  readonly practitioner?: string;
  readonly date?: string;
  readonly measure?: string;
  readonly pack?: readonly string[];
  readonly target: string;
  readonly threshold: string;
  readonly sheet?: readonly string[];
  readonly withoutHidden?: boolean;
  readonly withoutTitles?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly live?: boolean;
  readonly json?: boolean;
}

/** What the audit is to be made by; refuses an option that cannot be read, before the file is opened. */
export function termsOf(options: AuditOptions, now: Date): AuditTerms {
  const { region = null, setting = null, practitioner = null, date = null, measure = null, target } = options;
  const regionOfSheet = Object.fromEntries((options.regionOf ?? []).map(sheetAndRegion));
  // Some are read by what is loaded.
  if ((options.pack ?? []).length === 0) checkAsked({ region, regionOfSheet, measure });
  checked('--setting', read.setting(setting));
  checked('--practitioner', read.practitioner(practitioner));
  checked('--date', read.asOf(date));
  return {
    region,
    regionOfSheet,
    setting,
    practitioner,
    measure,
    asOf: date,
    target: targetOf(target),
    threshold: checked('--threshold', readTypedThreshold(options.threshold)),
    today: dayOf(calendarDate(now)),
  };
}

/** Refuses places and a measure that cannot be read, with what is loaded now. */
export function checkAsked({
  region,
  regionOfSheet,
  measure,
}: Pick<AuditTerms, 'region' | 'regionOfSheet' | 'measure'>) {
  if (region !== null) checked('--region', read.place(region));
  for (const each of Object.values(regionOfSheet)) checked('--region-of', read.place(each));
  checked('--measure', read.measure(measure));
}

function checked<T>(option: string, result: Result<T>, more = ''): T {
  if (!result.ok) throw misused(`${option}: ${result.failure.message}${more}`);
  return result.value;
}

function targetOf(text: string): AuditTerms['target'] {
  if (text.trim().toLowerCase() === 'best-payer') return { kind: 'bestPayer' };
  return { kind: 'share', share: printPercent(checked('--target', readTypedTarget(text), ' Or write best-payer.')) };
}

/** `Alaska=AK`; a sheet's name may have an equals sign, a place has none. */
function sheetAndRegion(text: string): readonly [sheet: string, region: Raw] {
  const at = text.lastIndexOf('=');
  if (at <= 0) throw misused(`--region-of: ${text} is not a sheet and its region. Write "Alaska fees=AK".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `2026-11-24`, where the user is. */
export const calendarDate = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
