import type { Raw } from '../raw';
import { headingWords } from './headingWords';

/** Words of headings above counties, or what stands for them. */
export const COUNTY = 'county|fips|geo ?id|parish|borough|municipio|planning region';

const OF_COUNTIES = new RegExp(`^(?!.*\\bzip\\b).*\\b(?:${COUNTY})\\b`);

/** Whether numbers under this heading are counties' FIPS codes, and no ZIP codes. */
export const saysCounty = (heading: string): boolean => OF_COUNTIES.test(headingWords(heading));

/** A region as a column of counties means it: 48201 is a FIPS code there, and 9110 one that lost its zero. */
export const asCounty = (cell: Raw): Raw =>
  /^\s*\d{4,5}\s*$/.test(String(cell)) ? `FIPS ${String(cell).trim()}` : cell;
