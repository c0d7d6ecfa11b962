import type { Deadline } from '../../../../core/contracts';
import { type DayNumber, daysBetween, printDay } from '../../../../core/dates';
import { count } from '../../../wizard/strings';

export const DUE = {
  title: 'Due soon',
  line: ({ contract, title }: Deadline) => `${contract}: ${title}`,
  when: ({ day, safeDay }: Deadline, today: DayNumber) => {
    const last = safeDay < today ? day : safeDay;
    const days = daysBetween(today, last);
    return days === 0 ? 'Today' : `By ${printDay(last)}, in ${count(days, 'day')}`;
  },
  more: (others: number) => `${count(others, 'other')} within 30 days.`,
  open: 'Open the calendar',
} as const;
