import type { ReportColumn, ReportValue } from './report';

/** How a cell of a column shows: a number that is not whole as the column has it for such, everything else as the column does. */
export const formatOf = ({ format, fractions }: ReportColumn, value: ReportValue): string | undefined =>
  fractions !== undefined && typeof value === 'number' && !Number.isInteger(value) ? fractions : format;
