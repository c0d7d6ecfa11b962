import { cpi, mei } from '../data';

/** What inflation can be measured by. */
export const priceIndices = { mei, cpi } as const;
