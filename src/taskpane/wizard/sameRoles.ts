import type { ScheduleMapping } from '../../core/fees';

const rolesOf = ({ columns }: ScheduleMapping): string => columns.map(({ column, role }) => `${column} ${role}`).join();

/** Whether two mappings take every column for the same. */
export const sameRoles = (one: ScheduleMapping, other: ScheduleMapping): boolean => rolesOf(one) === rolesOf(other);
