export { type BillingCode, type CodeSystem, printCode, systemOf } from './billingCode';
export { modifierNamed } from './modifiers';
export { readCode, readModifiers, withModifiers } from './readCode';
