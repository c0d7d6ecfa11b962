export { readDocument } from './readDocument';
export { readPastedText } from './readPastedText';
