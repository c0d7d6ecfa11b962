import { states } from '../../session';
import { misused } from '../refusal';
import { namesOf } from './listOf';

const STATES = new Map(states.flatMap(([code, name]) => [[code, code] as const, [name.toUpperCase(), code] as const]));

/** The postal code of a state, by this or by its name. */
export const stateCode = (text: string): string | undefined =>
  STATES.get(text.replace(/\s+/g, ' ').trim().toUpperCase());

/** A state by its two letters or its name: `TX`. */
export function stateNamed(option: string, text: string): string {
  const state = stateCode(text);
  if (state === undefined) throw misused(`${option}: “${text.slice(0, 40)}” is no state. Write it as TX or Texas.`);
  return state;
}

/** The states of a list, which may be written with spaces alone between them as long as none is by its name. */
export async function statesNamed(option: string, text: string): Promise<readonly string[]> {
  const named = await namesOf(option, text);
  return named.flatMap((name) =>
    stateCode(name) === undefined
      ? name.split(/\s+/).map((one) => stateNamed(option, one))
      : [stateNamed(option, name)],
  );
}
