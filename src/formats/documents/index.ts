export type { Advance, DocumentRead } from './documentRead';
export { type DocumentLimits, LIMITS, MEGABYTE } from './limits';
export { readDocument } from './readDocument';
export { readPastedText } from './readPastedText';
export { type TextAllowance, textAllowance } from './textAllowance';
export { tidy } from './tidy';
export { unreadable } from './unreadableDocument';
