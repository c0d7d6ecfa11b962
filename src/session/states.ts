import { gazetteer } from '../data';

/** Code and name of every state that rates can hold in. */
export const states: readonly (readonly [code: string, name: string])[] = gazetteer.states.map(({ code, name }) => [
  code,
  name,
]);
