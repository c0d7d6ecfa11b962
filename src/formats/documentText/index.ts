export type { Advance, DocumentRead } from './documentRead';
export { type DocumentLimits, LIMITS, MEGABYTE } from './limits';
export { type TextAllowance, textAllowance } from './textAllowance';
export { tidy } from './tidy';
export { unreadable, UnreadableDocument } from './unreadableDocument';
