export { escalate } from './escalate';
export { escalateSaid } from './escalateSaid';
