export type { Report, ReportChart, ReportColumn, ReportFormula, ReportSheet, ReportTable, ReportValue } from './report';
