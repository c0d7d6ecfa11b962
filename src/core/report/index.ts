export { buildReport, reporting, type ReportOptions } from './buildReport';
export type { Report, ReportChart, ReportColumn, ReportFormula, ReportSheet, ReportTable, ReportValue } from './report';
