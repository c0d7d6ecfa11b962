/** HRSA's shortage areas; next quarter: put its table beside the others, change the day, `npm run data`. */
export const SHORTAGE_SOURCE = {
  title: 'HRSA, designated mental-health professional shortage areas (HPSA) by state',
  link: 'https://data.hrsa.gov/topics/health-workforce/health-workforce-shortage-areas',
  /** The day of the figures, in the name of the table. */
  date: '2025-12-31',
  unit: 'number of designated areas, and their average score of severity from 0 to 25',
} as const;
