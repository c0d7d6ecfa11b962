import { type Contract, type ContractCalendar, dating } from '../core/contracts';
import type { DayNumber } from '../core/dates';
import { runSliced, type Slicing } from './runSliced';

/** What falls due about all contracts. Rejects with the signal's reason where it was cancelled. */
export const calendarNow = (
  contracts: readonly Contract[],
  today: DayNumber,
  slicing: Slicing,
): Promise<ContractCalendar> => runSliced(dating(contracts, today), slicing);
