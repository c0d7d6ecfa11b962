export { printPercent, readTypedTarget, readTypedThreshold } from './readTyped';
export { USUAL_TERMS } from './usualTerms';
