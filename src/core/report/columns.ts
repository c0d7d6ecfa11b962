import type { ReportColumn } from './report';

/** Up to six decimals where a rate has them. */
const RATE = '$#,##0.00####';
const DOLLARS = '$#,##0.00';
const SHARE = '0.0%';
const COUNT = '#,##0';
/** At least one decimal, up to six. */
const FRACTION = '#,##0.0#####';

export const text = (heading: string, width: number): ReportColumn => ({ heading, width });
export const prose = (heading: string, width: number): ReportColumn => ({ heading, width, wrap: true });
export const rate = (heading: string): ReportColumn => ({ heading, width: 14, format: RATE });
export const amount = (heading: string): ReportColumn => ({ heading, width: 15, format: DOLLARS, shade: 'bars' });
export const ratio = (heading: string): ReportColumn => ({ heading, width: 14, format: SHARE, shade: 'ratio' });
export const share = (heading: string): ReportColumn => ({ heading, width: 12, format: SHARE });
export const count = (heading: string): ReportColumn => ({ heading, width: 13, format: COUNT });
export const units = (heading: string): ReportColumn => ({ heading, width: 12, format: COUNT, fractions: FRACTION });
export const status = (heading: string, width: number): ReportColumn => ({ heading, width, shade: 'status' });
