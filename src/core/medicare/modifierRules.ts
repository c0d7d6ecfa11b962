import {
  MASTERS_LEVEL,
  NURSE_PRACTITIONER,
  PHYSICIAN,
  type Practitioner,
  PSYCHOLOGIST,
  SOCIAL_WORKER,
} from '../benchmarks';
import { type BillingCode, modifierNamed } from '../codes';
import { failed, ok, type Result } from '../result';
import type { Component } from './release';

/** What modifiers do to Medicare's price. */
export interface ModifierEffect {
  readonly component: Component;
  readonly practitioner: Practitioner;
  /** Modifiers that say something and change nothing, in words. */
  readonly without: readonly string[];
}

/** Licence modifiers that Medicare's percentages follow; the others name staff whom Medicare does not pay. */
const LICENCES: Readonly<Record<string, Practitioner>> = {
  AF: PHYSICIAN,
  AG: PHYSICIAN,
  AH: PSYCHOLOGIST,
  HP: PSYCHOLOGIST,
  AJ: SOCIAL_WORKER,
  HO: MASTERS_LEVEL,
  SA: NURSE_PRACTITIONER,
};

const COMPONENTS: Readonly<Record<string, Component>> = { '26': '26', TC: 'TC', '53': '53' };

export const NO_MODIFIER: ModifierEffect = { component: '', practitioner: PHYSICIAN, without: [] };

/**
 * @param stated The practitioner asked for, which overrules the modifiers; `null` leaves it to them.
 * @returns A failure where a modifier changes the price by a rule that is not a fee schedule's (half pay, assistants, teams).
 */
export function modifierEffect({ code, modifiers }: BillingCode, stated: Practitioner | null): Result<ModifierEffect> {
  if (modifiers.length === 0) return ok(stated ? { ...NO_MODIFIER, practitioner: stated } : NO_MODIFIER);
  let component: Component = '';
  let licence: Practitioner | null = null;
  const without: string[] = [];
  for (const modifier of modifiers) {
    const { class: kind = 'information', means = '' } = modifierNamed(modifier) ?? {};
    const said = `${modifier} (${means})`;
    if (kind === 'payment') return failed('modifierChangesPrice', { code, modifier: said });
    if (kind === 'component') {
      if (component !== '') return failed('modifiersContradict', { one: component, other: modifier });
      component = COMPONENTS[modifier] ?? '';
    } else if (kind === 'licence') {
      const found = LICENCES[modifier];
      if (!found && !stated) return failed('modifierNotPaid', { code, modifier: said });
      if (found && licence && found.percent !== licence.percent && !stated)
        return failed('modifiersContradict', { one: licence.name, other: found.name });
      licence = found ?? licence;
    } else without.push(said);
  }
  return ok({ component, practitioner: stated ?? licence ?? PHYSICIAN, without });
}
