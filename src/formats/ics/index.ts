export { deadlineEvents } from './deadlineEvents';
export { type IcsEvent, icsOf, type IcsOptions } from './icsOf';
