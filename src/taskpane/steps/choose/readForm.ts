import { isBlank } from '../../../core/raw';
import type { AuditTerms } from '../../../core/audit';
import type { DayNumber } from '../../../core/dates';
import { printPlace, type Place } from '../../../core/places';
import type { Result } from '../../../core/result';
import { printPercent, readTypedTarget, readTypedThreshold } from '../../../core/terms';
import { read } from '../../../session';
import type { ChoiceForm } from './choiceForm';
import type { FieldState } from './fieldState';
import { readMeasureTyped } from './readMeasureTyped';
import { CHOOSE } from './strings';

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

/** A percentage that was typed without its sign is shown as it was understood. */
const percentState = (typed: string, result: Result<number>): FieldState =>
  stateOf(result, (share) => (typed.includes('%') ? '' : CHOOSE.understood(printPercent(share))));

export const readTargetShare = (typed: string): FieldState => percentState(typed, readTypedTarget(typed));

export const readThreshold = (typed: string): FieldState => percentState(typed, readTypedThreshold(typed));

export const readAsOf = (typed: string): FieldState => stateOf(read.asOf(typed));

/** Sheets with a schedule to audit, and whether some of its rows need a region that the form gives. */
export interface SheetToAudit {
  readonly name: string;
  readonly needsRegion: boolean;
}

/** A sheet's own region; blank where it has none, or where sheets have none of their own at all. */
export const ownRegion = ({ perSheet, regionOfSheet }: ChoiceForm, sheet: string): string =>
  perSheet ? (regionOfSheet[sheet] ?? '') : '';

/** Whether the region of all is asked for: some rows have no other. */
export const needsRegionOfAll = (form: ChoiceForm, sheets: readonly SheetToAudit[]): boolean =>
  sheets.some(({ name, needsRegion }) => needsRegion && isBlank(ownRegion(form, name)));

/** The region of all sheets that have none of their own. */
export function readRegionOfAll(form: ChoiceForm, sheets: readonly SheetToAudit[]): FieldState {
  const needed = needsRegionOfAll(form, sheets);
  return form.perSheet && !needed && isBlank(form.region) ? FINE : readRegion(form.region, needed);
}

/** A sheet's own region; a blank one takes that of all. */
export const readOwnRegion = (form: ChoiceForm, { name, needsRegion }: SheetToAudit): FieldState => {
  const typed = ownRegion(form, name);
  return isBlank(typed) && needsRegion ? FINE : readRegion(typed, false);
};

/** The fields that stand in the way of an audit, by the id of their input, in the order of the page. */
export function wrongFields(form: ChoiceForm, sheets: readonly SheetToAudit[]): readonly string[] {
  const ofSheets = form.perSheet ? sheets : [];
  const fields = [
    ['region', readRegionOfAll(form, sheets)] as const,
    ...ofSheets.map((sheet) => [regionId(sheet.name), readOwnRegion(form, sheet)] as const),
    ['measure', readMeasureTyped(form.measure)] as const,
    ['targetShare', form.target === 'share' ? readTargetShare(form.targetShare) : FINE] as const,
    ['asOf', readAsOf(form.asOf)] as const,
    ['threshold', readThreshold(form.threshold)] as const,
  ];
  return fields.filter(([, { ok }]) => !ok).map(([id]) => id);
}

export const regionId = (sheet: string): string => `region of ${sheet}`;

/** @throws where a field is wrong: a bug of ours. */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** What the audit is asked by; call it only where no field is wrong. */
export function termsOf(form: ChoiceForm, sheets: readonly SheetToAudit[], today: DayNumber): AuditTerms {
  const ofSheets = sheets.flatMap(({ name }) => {
    const region = ownRegion(form, name);
    return isBlank(region) ? [] : [[name, region] as const];
  });
  return {
    region: form.region,
    regionOfSheet: Object.fromEntries(ofSheets),
    setting: form.setting,
    practitioner: form.practitioner,
    measure: form.measure,
    asOf: form.asOf,
    target:
      form.target === 'share'
        ? { kind: 'share', share: printPercent(valueOf(readTypedTarget(form.targetShare))) }
        : { kind: 'bestPayer' },
    threshold: valueOf(readTypedThreshold(form.threshold)),
    today,
  };
}
