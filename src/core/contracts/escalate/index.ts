export { escalate, type Escalated, type EscalateInput } from './escalate';
export { escalateSaid } from './escalateSaid';
