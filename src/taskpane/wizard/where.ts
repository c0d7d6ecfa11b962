import type { ScheduleMapping } from '../../core/fees';
import { areaA1 } from '../../core/sheets';

/** `Fee schedule, A4:H37`: sheets' names are the user's own, hence without quotes. */
export const where = ({ sheet, area }: Pick<ScheduleMapping, 'sheet' | 'area'>): string => `${sheet}, ${areaA1(area)}`;
