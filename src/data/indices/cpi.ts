import type { PriceIndex } from '../../core/contracts';
import table from './generated/cpi.json';

/** Consumer prices of medical care, by month, up to the last month that the series was read for. */
export const CPI: PriceIndex = {
  kind: 'levels',
  name: 'CPI-U medical care',
  levels: Object.entries(table.months).map(([month, level]) => ({ month: Number(month), level })),
  citation: { title: `${table.title}, ${table.first} to ${table.last}`, link: table.link },
};
