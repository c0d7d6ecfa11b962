export { type BillingCode, printCode } from './billingCode';
export { modifierNamed } from './modifiers';
export { readCode, readModifiers, withModifiers } from './readCode';
