import type { TermGroup } from '../../../core/contracts';
import { count } from '../../wizard/strings';

/** What the page of contracts says; each of its tabs has words of its own. */
export const CONTRACTS = {
  title: 'Contracts',
  back: 'Back to start',
  reading: (sheet: string) => `Looking for contracts on ${sheet}…`,
  again: 'Refresh',
  stopped: 'The workbook was not read',
  tabs: 'Views of the contracts',
  tab: {
    register: 'Register',
    read: 'Read a contract',
    review: 'Review',
    reopen: 'Reopen',
    calendar: 'Calendar',
  },
} as const;

export const GROUPS: Readonly<Record<TermGroup, string>> = {
  parties: 'Who with',
  dates: 'Dates',
  rates: 'Rates',
  billing: 'Claims and payment',
  access: 'Access to care',
  clauses: 'Clauses',
  people: 'People',
  asked: 'What else counts',
};

/** `5 contracts` */
export const contractsSaid = (number: number): string => count(number, 'contract');

/** What a form of numbers says that the user may change. */
export const NUMBERS = {
  usual: 'Take the usual ones',
  notKept: 'The numbers count here, and could not be kept in the workbook',
} as const;
