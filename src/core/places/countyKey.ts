import { countyName, nameKey } from './placeNames';

/** `Harris` and `Harris County`, in a state by its postal code, are one county. */
export const countyKey = (name: string, state: string): string => `${nameKey(countyName(name).name)}|${state}`;
