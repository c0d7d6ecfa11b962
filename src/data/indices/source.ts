/**
 * Consumer prices of medical care, by month. The next months: put the Bureau of Labor Statistics' series, as a table with commas, in
 * the file's place, change the date, `npm run data`.
 */
export const CPI_SOURCE = {
  title: 'Bureau of Labor Statistics, CPI-U medical care, U.S. city average, seasonally adjusted (CPIMEDSL, FRED copy)',
  link: 'https://fred.stlouisfed.org/series/CPIMEDSL',
  series: 'CPIMEDSL',
  unit: 'level, 1982–84 = 100, in thousandths',
} as const;
