import { isBlank } from '../../../core/raw';
import type { AuditTerms } from '../../../core/audit';
import type { DayNumber } from '../../../core/dates';
import { printPlace, type Place } from '../../../core/places';
import type { Result } from '../../../core/result';
import { read } from '../../../session';
import type { ChoiceForm } from './choiceForm';
import { readMeasureTyped } from './readMeasureTyped';
import { CHOOSE } from './strings';

/** What a field was understood as, or why it was not. */
export interface FieldState {
  readonly ok: boolean;
  /** Nothing to say of a field that is as it usually is. */
  readonly says: string;
  /** What was most likely meant. */
  readonly like?: string | undefined;
}

const FINE: FieldState = { ok: true, says: '' };
const wrong = (says: string): FieldState => ({ ok: false, says, like: /Did you mean (.+?)\? /.exec(says)?.[1] });

const stateOf = <T>(result: Result<T>, says: (value: T) => string = () => ''): FieldState =>
  result.ok ? { ok: true, says: says(result.value) } : wrong(result.failure.message);

/** The locality that a place resolves to; of a state with several, that their mean is meant. */
function understood(place: Place): string {
  if (place.kind !== 'state') return printPlace(place);
  const { name, localities } = place.state;
  return localities.length > 1 ? CHOOSE.region.mean(name, localities.length) : name;
}

/** A region as typed; a blank one will do only where every row names its own. */
export function readRegion(typed: string, needed: boolean): FieldState {
  if (isBlank(typed)) return needed ? wrong(CHOOSE.region.missing) : { ok: true, says: CHOOSE.region.ofRows };
  return stateOf(read.place(typed), understood);
}

/** A percentage as people type one: `2`, `2%`, `2.5 %`; in percent, or null. */
function readPercent(typed: string, least: number, most: number): number | null {
  const number = /^(\d+(?:\.\d+)?|\.\d+) ?%?$/.exec(typed.trim())?.[1];
  const percent = Number(number);
  return number !== undefined && percent >= least && percent <= most ? percent : null;
}

const THRESHOLD = { least: 0, most: 100 };

/** The target in percent. As in formulas, a small number without the sign is a multiple: 1.2 is 120 %. */
function targetPercent(typed: string): number | null {
  const percent = readPercent(typed, 0.1, 1000);
  return percent !== null && percent <= 10 && !typed.includes('%') ? Number((percent * 100).toFixed(6)) : percent;
}

export function readTargetShare(typed: string): FieldState {
  return targetPercent(typed) === null ? wrong(CHOOSE.target.wrong) : FINE;
}

export function readThreshold(typed: string): FieldState {
  return readPercent(typed, THRESHOLD.least, THRESHOLD.most) === null ? wrong(CHOOSE.threshold.wrong) : FINE;
}

export const readAsOf = (typed: string): FieldState => stateOf(read.asOf(typed));

/** Sheets with a schedule to audit, and whether some of its rows need a region that the form gives. */
export interface SheetToAudit {
  readonly name: string;
  readonly needsRegion: boolean;
}

/** The fields that stand in the way of an audit, by the id of their input, in the order of the page. */
export function wrongFields(form: ChoiceForm, sheets: readonly SheetToAudit[]): readonly string[] {
  const regions = form.perSheet
    ? sheets.map(
        ({ name, needsRegion }) => [regionId(name), readRegion(form.regionOfSheet[name] ?? '', needsRegion)] as const,
      )
    : [
        [
          'region',
          readRegion(
            form.region,
            sheets.some(({ needsRegion }) => needsRegion),
          ),
        ] as const,
      ];
  const fields = [
    ...regions,
    ['measure', readMeasureTyped(form.measure)] as const,
    ['targetShare', form.target === 'share' ? readTargetShare(form.targetShare) : FINE] as const,
    ['asOf', readAsOf(form.asOf)] as const,
    ['threshold', readThreshold(form.threshold)] as const,
  ];
  return fields.filter(([, { ok }]) => !ok).map(([id]) => id);
}

export const regionId = (sheet: string): string => `region of ${sheet}`;

/** What the audit is asked by; call it only where no field is wrong. */
export function termsOf(form: ChoiceForm, sheets: readonly SheetToAudit[], today: DayNumber): AuditTerms {
  const ofSheets = sheets.flatMap(({ name }) => {
    const region = form.regionOfSheet[name] ?? '';
    return isBlank(region) ? [] : [[name, region] as const];
  });
  return {
    region: form.perSheet ? null : form.region,
    regionOfSheet: form.perSheet ? Object.fromEntries(ofSheets) : {},
    setting: form.setting,
    practitioner: form.practitioner,
    measure: form.measure,
    asOf: form.asOf,
    target:
      form.target === 'share'
        ? { kind: 'share', share: `${targetPercent(form.targetShare) ?? 100}%` }
        : { kind: 'bestPayer' },
    threshold: (readPercent(form.threshold, THRESHOLD.least, THRESHOLD.most) ?? 0) / 100,
    today,
  };
}
