import { stateCode } from './statesNamed';

/** Postal codes that are no state's that a market is in: the armed forces' and those of the freely associated states. */
const ELSEWHERE = new Set(['AA', 'AE', 'AP', 'FM', 'MH', 'PW']);
/** As countries those that have a state's code, too. */
const OURS = new Set(['', 'US', 'USA', 'UNITED STATES', 'PR', 'GU', 'VI', 'AS', 'MP']);

/** Where somebody practises abroad: rates of theirs count for the nation alone, as those of the armed forces do. */
const ABROAD = 'XX';

/** The state of a provider's address, empty where it names none; undefined where what it names is none. */
export function stateOfProvider(state: string, country: string): string | undefined {
  if (!OURS.has(country.trim().toUpperCase())) return ABROAD;
  const text = state.trim().toUpperCase();
  return text === '' || ELSEWHERE.has(text) ? text : stateCode(text);
}
