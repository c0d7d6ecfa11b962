export { type BillingCode, type CodeSystem, printCode } from './billingCode';
export { type Modifier, type ModifierClass, modifierNamed } from './modifiers';
export { readCode, readModifiers, withModifiers } from './readCode';
