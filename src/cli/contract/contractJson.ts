import type { ContractRead } from '../../session';

/** A contract for other programs: percentages as millionths, dates as 20260131, `null` where the contract has none. */
export const contractJson = ({ text, issues, found }: ContractRead, file: string): string =>
  JSON.stringify({ file, issues, found, pages: text.pages }, null, 2);
