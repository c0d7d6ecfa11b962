import type { ComponentType } from 'react';
import { CalendarTab } from './calendar/CalendarTab';
import type { ContractTabProps, TabName } from './contractTab';
import { ReadTab } from './read/ReadTab';
import { RegisterTab } from './register/RegisterTab';
import { ReopenTab } from './reopen/ReopenTab';
import { ReviewTab } from './review/ReviewTab';

interface Tab {
  readonly name: TabName;
  readonly View: ComponentType<ContractTabProps>;
}

/** The views of the contracts, in the order of their tabs; each has a folder of its own. */
export const TABS: readonly Tab[] = [
  { name: 'register', View: RegisterTab },
  { name: 'read', View: ReadTab },
  { name: 'review', View: ReviewTab },
  { name: 'reopen', View: ReopenTab },
  { name: 'calendar', View: CalendarTab },
];
