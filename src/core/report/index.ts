export { buildReport, reporting, type ReportOptions } from './buildReport';
export { isReportSheet } from './isReportSheet';
export { reportOf } from './reportOf';
export { parityReport, withoutIndex } from './parityReport';
export { type ReopeningOptions, reopeningReport } from './reopeningReport';
export { termsReport, type TermsReportOptions } from './termsReport';
export type { ReportMarket } from './marketRows';
export type { Report, ReportChart, ReportColumn, ReportSheet, ReportValue } from './report';
export { SHADE_RULES, type Tone } from './shadeRules';
