export { addReport } from './addReport';
export { type XlsxRead, readXlsx, type XlsxSheet } from './readXlsx';
export { UnreadableXlsx } from './unreadableXlsx';
