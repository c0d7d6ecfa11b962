export { readPdf } from './readPdf';
