export { deadlineEvents } from './deadlineEvents';
export { type IcsEvent, icsOf } from './icsOf';
